// Replaced whole by catalogueLoader.js: the function list as the pane reads it.
