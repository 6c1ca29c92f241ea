"""Forged, replayed, expired and cut off signatures at the engine's gateway: what does not prove who it is from is refused, what came before
is taken once, and all of it is counted.

usage: signatures.py BIN
"""
import base64
import collections
import hashlib
import hmac
import json
import pathlib
import sys
import tempfile

import caller
import people
from house import Failed, House, wait_for

REFUSED = "trato_gateway_signatures_refused_total"
KEPT = "trato_gateway_deliveries_total"
LINK_SECRET = b"sandbox-link-secret"
HEADERS = {"meta": "X-Hub-Signature-256", "twilio": "X-Twilio-Signature", "rbm": "X-Goog-Signature", "stripe": "Stripe-Signature"}
CHANNEL = {"meta": "whatsapp", "twilio": "sms", "rbm": "rcs"}


def stripe(number, at, secret=LINK_SECRET):
    body = f'{{"id": "evt_chaos_{number}", "type": "checkout.session.completed", "data": {{"object": {{"id": "cs_{number}"}}}}}}'.encode()
    seconds = at // 1_000_000
    signature = hmac.new(secret, f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    return "/webhooks/stripe/stripe", body, {"Content-Type": "application/json", "Stripe-Signature": f"t={seconds},v1={signature}"}


def tampered(provider, body):
    """Other words under the same signature."""
    if provider == "rbm":
        envelope = json.loads(body)
        envelope["message"]["data"] = base64.b64encode(base64.b64decode(envelope["message"]["data"]).replace(b"recado", b"boleto")).decode()
        return json.dumps(envelope).encode()
    return body.replace(b"recado", b"boleto").replace(b"completed", b"expired")


class Signatures:
    def __init__(self, house):
        self.house = house
        self.person = people.who_write(1, 0)[0]
        self.number = 0
        self.expected = collections.Counter()

    def genuine(self, provider):
        self.number += 1
        if provider == "stripe":
            return stripe(self.number, self.house.time.micros())
        event = caller.Event(self.person, CHANNEL[provider], self.number, self.number)
        return caller.webhook(self.house.gateway, event, self.house.time.micros())

    def post(self, request, status):
        got, _ = caller.post(self.house.gateway, *request)
        if got != status:
            raise Failed(f"{request[0]} {request[2]}: answered {got} and not {status}")

    def refuse(self, provider, why, request, status=403):
        self.post(request, status)
        self.expected[f'{REFUSED}{{provider="{provider}",why="{why}"}}'] += 1

    def keep(self, provider, request, again=False):
        self.post(request, 200)
        self.expected[f'{KEPT}{{provider="{provider}",duplicate="{str(again).lower()}"}}'] += 1

    def of(self, provider):
        """Every way in which a call of this provider does not prove itself, between two that do."""
        path, body, headers = genuine = self.genuine(provider)
        name = HEADERS[provider]
        signature = headers[name]
        self.keep(provider, genuine)
        with_signature = lambda text: (path, body, {**headers, name: text})
        other = self.genuine(provider)
        self.refuse(provider, "wrong", with_signature(other[2][name]))  # of another message
        self.refuse(provider, "wrong", with_signature(signature[:-4]))  # cut off
        self.refuse(provider, "wrong", with_signature(signature[: len(signature) // 2]))
        self.refuse(provider, "wrong", with_signature(signature.swapcase() if provider in ("twilio", "rbm") else signature[:-1] + "g"))
        self.refuse(provider, "wrong", (path, body[:-1], headers))  # the message is cut off
        self.refuse(provider, "wrong", (path, tampered(provider, body), headers))
        self.refuse(provider, "missing", with_signature(""), 401)
        self.refuse(provider, "missing", (path, body, {key: value for key, value in headers.items() if key != name}), 401)
        self.keep(provider, genuine, again=True)  # the very same once more, as providers do and as listeners might
        self.keep(provider, other)

    def expired(self):
        """Stripe signs the time, too: what is older than it permits is refused however right it is."""
        day = 24 * 3600 * 1_000_000
        self.refuse("stripe", "stale", stripe(900, self.house.time.micros() - day))
        self.refuse("stripe", "stale", stripe(901, self.house.time.micros() + day))
        self.refuse("stripe", "wrong", stripe(902, self.house.time.micros() - day, b"somebody's secret"))

    def elsewhere(self):
        """A genuine message under another provider's door, and under one of nobody's."""
        path, body, headers = self.genuine("meta")
        self.refuse("twilio", "missing", ("/webhooks/twilio/sandbox", body, headers), 401)
        self.post((path.replace("sandbox", "nobody"), body, headers), 404)
        self.refuse("voice", "wrong", ("/webhooks/voice/sandbox", b"{}", {"Authorization": "Bearer sandbox-voice"}))
        self.refuse("voice", "missing", ("/webhooks/voice/sandbox", b"{}", {}), 401)

    def run(self):
        self.house.start()
        self.house.import_people("Futuro", people.portfolio([self.person]))
        self.house.engine.start()
        # Nobody but this test calls: what the machine answers reaches nobody.
        self.house.sandbox.kill()
        for provider in HEADERS:
            self.of(provider)
        self.expired()
        self.elsewhere()
        metrics = self.house.metrics()
        counted = {name: value for name, value in metrics.items() if name.startswith((REFUSED, KEPT))}
        if counted != dict(self.expected):
            raise Failed(f"counted {counted}, expected {dict(self.expected)}")
        kept = {name: count for name, count in self.expected.items() if 'duplicate="false"' in name}
        lines = sum(count for name, count in kept.items() if "stripe" not in name)
        wait_for("what proved itself is on the timeline, once", lambda: self.house.number(
            "SELECT COUNT(*) FROM interaction WHERE direction = 'in' AND provider_id IS NOT NULL") == lines)
        if self.house.number("SELECT COUNT(*) FROM inbox") != sum(kept.values()):
            raise Failed("something else was kept, too")
        for name, count in sorted(counted.items()):
            print(f"  {name} {count:.0f}")


def main():
    with tempfile.TemporaryDirectory(prefix="trato-signatures-") as place:
        house = House(pathlib.Path(sys.argv[1]), pathlib.Path(place), "sqlite")
        try:
            Signatures(house).run()
        except Failed as problem:
            print(f"FAILED: {problem}\n{(house.folder / 'engine.log').read_text(errors='replace')[-3000:]}")
            return 1
        finally:
            house.end()
    return 0


sys.exit(main())
