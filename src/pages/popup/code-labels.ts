/** What the codes that mark a purchase of video surveillance are called. CPV: eForms SDK, code list of 2026-07-20. */
export const CODE_LABELS: Readonly<Record<string, string>> = {
  "CPV 32231000": "Closed-circuit television apparatus",
  "CPV 32234000": "Closed-circuit television cameras",
  "CPV 32235000": "Closed-circuit surveillance system",
  "CPV 32323500": "Video-surveillance system",
  "CPV 35120000": "Surveillance and security systems and devices",
  "CPV 35125000": "Surveillance system",
  "CPV 35125300": "Security cameras",
  "CPV 92222000": "Closed circuit television services",
  "UNSPSC 46171600": "Surveillance and detection equipment",
  "UNSPSC 46171610": "Security cameras",
  "UNSPSC 46171621": "Surveillance video or audio recorders",
  "UNSPSC 46171622": "Closed circuit television CCTV system",
  "PSC 5836": "Video recording and reproducing equipment",
  "PSC 6350": "Miscellaneous alarm, signal, and security detection systems",
  "NAICS 561621": "Security systems services (except locksmiths)",
};
