"""The providers' half that calls: signed webhooks, each repeated until it is answered with 2xx, and mail put into a Maildir. The
secrets are those that the sandbox gives its accounts."""
import base64
import hashlib
import hmac
import http.client
import json
import os
import threading
import time
import urllib.parse
import uuid

APP_SECRET = b"sandbox-app-secret"
AUTH_TOKEN = b"sandbox-auth-token"
CLIENT_TOKEN = b"sandbox-client-token"
NUMBER_ID = "106540352242922"
CHANNELS = ("whatsapp", "sms", "rcs", "email")


def meta(sender, wamid, text, at):
    value = {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "551140028922", "phone_number_id": NUMBER_ID},
             "contacts": [{"wa_id": sender.lstrip("+")}],
             "messages": [{"from": sender.lstrip("+"), "id": wamid, "timestamp": str(at // 1_000_000), "type": "text", "text": {"body": text}}]}
    body = json.dumps({"object": "whatsapp_business_account",
                       "entry": [{"id": "102290129340398", "changes": [{"value": value, "field": "messages"}]}]}).encode()
    return "/webhooks/meta/sandbox", body, {"Content-Type": "application/json", "X-Hub-Signature-256": meta_signature(body)}


def meta_signature(body, secret=APP_SECRET):
    return "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()


def twilio(gateway, sender, sid, text):
    path = "/webhooks/twilio/sandbox"
    form = {"MessageSid": sid, "SmsSid": sid, "SmsStatus": "received", "AccountSid": "AC5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d", "From": sender,
            "To": "+551140028923", "Body": text, "NumMedia": "0", "NumSegments": "1", "ApiVersion": "2010-04-01"}
    return path, urllib.parse.urlencode(form).encode(), {"Content-Type": "application/x-www-form-urlencoded",
                                                         "X-Twilio-Signature": twilio_signature(gateway + path, form)}


def twilio_signature(url, form, secret=AUTH_TOKEN):
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(secret, signed.encode(), hashlib.sha1).digest()).decode()


def rbm(sender, message_id, text, at):
    sent = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at // 1_000_000)) + f".{at % 1_000_000:06d}Z"
    event = json.dumps({"senderPhoneNumber": sender, "messageId": message_id, "text": text, "agentId": "trato_sandbox_agent",
                        "sendTime": sent, "eventId": str(uuid.uuid5(uuid.NAMESPACE_OID, message_id))}).encode()
    body = json.dumps({"message": {"data": base64.b64encode(event).decode(), "messageId": message_id,
                                   "attributes": {"business_id": "trato_sandbox_agent", "product": "RBM", "type": "message"}}}).encode()
    signature = base64.b64encode(hmac.new(CLIENT_TOKEN, event, hashlib.sha512).digest()).decode()
    return "/webhooks/rbm/sandbox", body, {"Content-Type": "application/json", "X-Goog-Signature": signature}


def mail(sender, message_id, text, at):
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(at // 1_000_000))
    return (f"From: {sender}\r\nTo: acordos@trato.example\r\nSubject: Contato\r\nDate: {when}\r\nMessage-ID: <{message_id}>\r\n"
            f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").encode()


def post(gateway, path, body, headers):
    """Status and headers; status 0 when there was no answer. A connection each: nobody else's failure is this one's."""
    line = http.client.HTTPConnection(gateway.removeprefix("http://"), timeout=10)
    try:
        line.request("POST", path, body=body, headers=headers)
        answer = line.getresponse()
        answer.read()
        return answer.status, answer.headers
    except (OSError, http.client.HTTPException):
        return 0, {}
    finally:
        line.close()


class Event:
    """One message of a debtor, under the id that its provider gives it."""

    def __init__(self, person, channel, number, turn):
        self.person, self.channel, self.turn = person, channel, turn
        ids = {"whatsapp": f"wamid.CHAOS{number:06d}", "sms": f"SM{number:032x}", "email": f"chaos-{number:06d}@exemplo.com.br",
               "rcs": str(uuid.uuid5(uuid.NAMESPACE_URL, f"chaos/{number}"))}
        self.id = ids[channel]
        self.text = f"recado {number:06d}"
        self.attempts = 0
        self.accepted = False


def webhook(gateway, event, at):
    """Path, body and headers."""
    if event.channel == "whatsapp":
        return meta(event.person.mobile, event.id, event.text, at)
    if event.channel == "sms":
        return twilio(gateway, event.person.mobile, event.id, event.text)
    return rbm(event.person.mobile, event.id, event.text, at)


class Caller:
    """Several providers at once; what one debtor writes is brought in its order, the next when the one before was accepted."""

    LINES = 6
    # Of a provider that was not answered; real ones wait for seconds, and see less for it.
    PAUSE = 0.02

    def __init__(self, house, events, may_go):
        self.house, self.may_go = house, may_go
        self.lock = threading.Lock()
        self.accepted = 0
        self.refused = {}
        self.problem = None
        self.stopping = threading.Event()
        shares = [[] for _ in range(self.LINES)]
        for event in events:
            shares[int(event.person.document) % self.LINES].append(event)
        self.threads = [threading.Thread(target=self.bring_all, args=(share,), daemon=True) for share in shares]

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.stopping.set()
        for thread in self.threads:
            if thread.is_alive():
                thread.join()

    def is_done(self):
        if self.problem:
            raise self.problem
        return not any(thread.is_alive() for thread in self.threads)

    def bring_all(self, share):
        try:
            for event in share:
                while not self.may_go() and not self.stopping.is_set():
                    time.sleep(0.01)
                request = self.request(event)
                while not self.stopping.is_set() and not self.bring(event, request):
                    time.sleep(self.PAUSE)
        except Exception as problem:  # pylint: disable=broad-except
            self.problem = problem

    def request(self, event):
        at = self.house.time.micros()
        if event.channel == "email":
            return mail(event.person.email, event.id, event.text, at)
        return webhook(self.house.gateway, event, at)

    def bring(self, event, request):
        event.attempts += 1
        status = self.drop(event, request) if event.channel == "email" else self.post(*request)
        with self.lock:
            if 200 <= status < 300:
                event.accepted = True
                self.accepted += 1
                return True
            self.refused[status] = self.refused.get(status, 0) + 1
        if 400 <= status < 500 and status != 429:
            raise AssertionError(f"{event.channel} {event.id}: refused with {status}")
        return False

    def drop(self, event, content):
        """A mail server has delivered once the file stands in new/."""
        mailbox = self.house.folder / "mail" / "inbound"
        name = f"{event.id}.eml"
        (mailbox / "tmp" / name).write_bytes(content)
        os.rename(mailbox / "tmp" / name, mailbox / "new" / name)
        return 200

    def post(self, path, body, headers):
        return post(self.house.gateway, path, body, headers)[0]
