/** Entry of this page. */
