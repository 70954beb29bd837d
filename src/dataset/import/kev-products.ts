/**
 * Which products of a maker, as the catalogue spells them, are cameras, recorders or video software, reviewed by hand. A
 * product that fits neither pattern stops the import until someone has looked at it.
 */
export const KEV_PRODUCTS: Record<string, { camera: RegExp; other: RegExp }> = {
  Hikvision: { camera: /^(?:Multiple Products|Security cameras web server)$/, other: /(?!)/ },
  Dahua: { camera: /^IP Camera Firmware$/, other: /(?!)/ },
  TVT: { camera: /^NVMS-1000$/, other: /(?!)/ },
  Amcrest: { camera: /Cameras|NVR/, other: /(?!)/ },
  Reolink: { camera: /IP Cameras?$/, other: /(?!)/ },
  Digiever: { camera: /^DS-2105 Pro$/, other: /(?!)/ },
  GeoVision: { camera: /^Multiple Devices$/, other: /(?!)/ },
  NUUO: { camera: /^NVRmini/, other: /(?!)/ },
  PTZOptics: { camera: /Cameras$/, other: /(?!)/ },
  Edimax: { camera: /IP Camera$/, other: /(?!)/ },
  QNAP: {
    camera: /^VioStor NVR$/,
    other: /NAS|Network.Attached|Photo Station|QTS|Helpdesk|Malware Remover|HBS|File Station/,
  },
  "D-Link": {
    camera: /^(?:DCS-|DNR-)/,
    other: /Router|^DIR-|^DSL-|^DWL-|^DNS-|NAS|Gateway|^Multiple Devices$/,
  },
  "TP-Link": { camera: /^(?:Tapo|VIGI)/, other: /^TL-W|Routers?$|Archer/ },
  Ubiquiti: { camera: /UniFi (?:Protect|Video)/, other: /^(?:UniFi OS|AirOS)$/ },
  ZKTeco: { camera: /(?!)/, other: /^BioTime$/ },
  "Justice AV Solutions": { camera: /(?!)/, other: /^Viewer$/ },
  Plex: { camera: /(?!)/, other: /^Media Server$/ },
  Nice: { camera: /(?!)/, other: /^Linear eMerge/ },
};

const CAMERA_WORDS =
  /\b(?:IP |network |security )?cameras?\b|\bNVRs?\b|\bDVRs?\b|\bvideo recorders?\b|\bCCTV\b|surveillance/i;

/** Whether a row's own words speak of a camera or recorder; used to notice makers the dataset does not have yet. */
export function isCameraProduct(row: {
  product: string;
  vulnerabilityName: string;
  shortDescription: string;
}): boolean {
  return CAMERA_WORDS.test(`${row.product} ${row.vulnerabilityName} ${row.shortDescription}`);
}
