/** Entry of the content script; reads the page. */
