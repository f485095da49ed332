"""The page that shows a calculator in the browser, and its server."""
