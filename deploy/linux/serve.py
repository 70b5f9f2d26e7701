#!/usr/bin/env python3
"""Serves the kiosk's site to this machine alone, with the types, the caching and the headers of ../headers.json.

serve.py [--port 4180] [FOLDER]      FOLDER is ../site unless told
"""
import argparse
import hashlib
import json
import re
from functools import lru_cache
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADERS = json.loads((HERE.parent / "headers.json").read_text("utf-8"))
# A file whose name carries its hash never changes; everything else is asked for anew.
HASHED = re.compile(r"/assets/[^/]+-[\w-]{8}\.\w+$|/catalogue/[^/]+\.[0-9a-f]{10}\.json$")
YEAR = 31536000


@lru_cache(maxsize=4096)
def fingerprint(path, _size, _time):
    return '"%s"' % hashlib.sha256(Path(path).read_bytes()).hexdigest()[:32]


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".json": "application/json",
        ".webmanifest": "application/manifest+json",
        ".svg": "image/svg+xml",
        ".png": "image/png",
        ".woff2": "font/woff2",
        ".mp3": "audio/mpeg",
        ".ogg": "audio/ogg",
        ".webm": "audio/webm",
        ".m4a": "audio/mp4",
        "": "application/octet-stream",
    }

    def send_head(self):
        # Dates are not asked: a clock that drifts, or a copy that keeps old dates, would hold an old file for ever.
        del self.headers["If-Modified-Since"]
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file = file / "index.html"
        if file.is_file():
            stat = file.stat()
            self.tag = fingerprint(str(file), stat.st_size, stat.st_mtime_ns)
            if self.headers.get("If-None-Match") == self.tag:
                self.send_response(HTTPStatus.NOT_MODIFIED)
                self.end_headers()
                return None
        return super().send_head()

    def list_directory(self, path):
        self.send_error(HTTPStatus.NOT_FOUND)

    def end_headers(self):
        for name, value in HEADERS.items():
            self.send_header(name, value)
        if getattr(self, "tag", None):
            self.send_header("ETag", self.tag)
            self.tag = None
        hashed = HASHED.search(self.path.split("?")[0])
        self.send_header("Cache-Control", f"public, max-age={YEAR}, immutable" if hashed else "no-cache")
        super().end_headers()

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=4180)
    parser.add_argument("folder", nargs="?", default=str(HERE.parent / "site"))
    asked = parser.parse_args()
    if not (Path(asked.folder) / "index.html").is_file():
        parser.exit(2, f"{asked.folder}: không có index.html ở đây. Giải nén lại cả gói, giữ nguyên thư mục site.\n")
    server = ThreadingHTTPServer(("127.0.0.1", asked.port), lambda *each: Handler(*each, directory=asked.folder))
    server.daemon_threads = True
    print(f"http://localhost:{server.server_address[1]}/", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
