"""Toolbar, menu and dialogs."""
