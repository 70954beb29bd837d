/** Entry of the card's script; put into a frame when its first badge is opened. */
