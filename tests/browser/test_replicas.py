"""Two processes of the app behind nginx, with the configuration of `deploy/`: sticky sessions, and failover without loss."""

import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from http.cookiejar import CookieJar

import pytest

from benchmarks.serving import ROOT, Server
from tests.browser.test_restart import CONNECTED, assert_in_step
from tests.conftest import IN_CI

pytestmark = pytest.mark.browser


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def load_balancer(tmp_path_factory):
    """Start a real nginx in front of two servers. Yield its address and the servers."""
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin")
    if nginx is None:
        reason = "no nginx here: two processes behind it are NOT tested"
        pytest.fail(reason) if IN_CI else pytest.skip(reason)
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    with Server() as first, Server() as second:
        config = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
        for default, value in {
            "127.0.0.1:8501": first.address.removeprefix("http://"),
            "127.0.0.1:8502": second.address.removeprefix("http://"),
            "127.0.0.1:8080": f"127.0.0.1:{port}",
            "add_header Set-Cookie": "add_header X-Process $upstream_addr; add_header Set-Cookie",
        }.items():
            assert default in config
            config = config.replace(default, value)
        (folder / "nginx.conf").write_text(config, "utf-8")
        command = [nginx, "-p", str(folder), "-e", "error.log", "-c", "nginx.conf"]
        process = subprocess.Popen([*command, "-g", f"daemon off; pid {folder}/pid;"])
        try:
            address = f"http://127.0.0.1:{port}"
            for _ in range(100):
                try:
                    urllib.request.urlopen(address, timeout=5).read()
                    break
                except OSError:
                    time.sleep(0.1)
            yield address, first, second
        finally:
            process.terminate()
            process.wait()


def upstreams(address: str, opener, times: int) -> set[str]:
    """Return the servers that answer this number of requests."""
    return {opener.open(f"{address}/_stcore/health", timeout=10).headers["X-Process"] for _ in range(times)}


def test_a_visitor_keeps_the_process_that_they_came_to_and_a_class_is_spread_over_both(load_balancer):
    address, first, second = load_balancer
    all_processes = set()
    for _ in range(12):
        client = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        client.open(address, timeout=10).read()  # sets the cookie
        client_processes = upstreams(address, client, 4)
        assert len(client_processes) == 1
        all_processes |= client_processes
    assert all_processes == {server.address.removeprefix("http://") for server in (first, second)}


def test_metrics_are_not_for_everybody(load_balancer):
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{load_balancer[0]}/_stcore/metrics", timeout=10)


def test_when_a_process_is_killed_its_visitors_find_all_that_their_link_says_at_the_other(load_balancer, visitors):
    address, *servers = load_balancer
    person = visitors(address)
    page = person.open("/slopes?scene=tilt")
    person.dial("slopes_x").focus()
    page.keyboard.press("Home")
    page.wait_for_url("**slopes_x=*")
    before = person.dial("slopes_x").input_value()
    upstream = page.evaluate("fetch('/_stcore/health').then(answer => answer.headers.get('X-Process'))")
    (own_server,) = (server for server in servers if server.address.endswith(upstream))
    with page.expect_websocket():  # the page reconnects
        own_server.stop()
    page.wait_for_selector(CONNECTED)
    person.settle()
    assert person.dial("slopes_x").input_value() == before
    assert_in_step(person)
    page.keyboard.press("End")  # the dial still works
    page.wait_for_url(re.compile(rf"slopes_x={person.dial('slopes_x').get_attribute('max')}"))
    person.settle()
    assert_in_step(person)
    own_server.start()
