/** Entry of the background: findings per tab, evidence for cards, the toolbar icon. */
