"""Dovecot, as Debian has it, over the mailbox into which the debtors' answers fall: the engine reads them by IMAP, over TLS."""
import grp
import os
import pathlib
import pwd
import socket
import subprocess

from processes import Failed, wait_for

PROGRAM = pathlib.Path("/usr/sbin/dovecot")
SECRET = "segredo"

CONFIG = """protocols = imap
listen = 127.0.0.1
ssl = required
auth_mechanisms = plain
base_dir = {folder}/run
log_path = {folder}/dovecot.log
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
mail_location = maildir:{mailbox}
first_valid_uid = 1
passdb {{
 driver = static
 args = password={secret}
}}
userdb {{
 driver = static
 args = uid={user} gid={group} home={folder}
}}
service imap-login {{
 inet_listener imap {{
  port = 0
 }}
 inet_listener imaps {{
  port = {port}
  ssl = yes
 }}
}}
"""

# For who isn't root: no process of its own user, no other root directory.
UNPRIVILEGED = """default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
service anvil {{
 chroot =
}}
service imap-login {{
 chroot =
}}
"""


def is_root():
    return os.geteuid() == 0


def owner():
    """Whose the mails are: Dovecot gives none of root's out."""
    return pwd.getpwnam("nobody") if is_root() else pwd.getpwuid(os.geteuid())


class Dovecot:
    def __init__(self, folder, mailbox, port):
        if not PROGRAM.exists():
            raise Failed("Dovecot is not installed; packaging/install.sh test does it")
        self.folder, self.mailbox, self.port, self.process = folder / "dovecot", mailbox, port, None
        self.folder.mkdir(mode=0o711)

    def start(self):
        self.make_certificate()
        self.give_mailbox()
        values = {"folder": self.folder, "mailbox": self.mailbox, "port": self.port, "secret": SECRET, "user": owner().pw_name,
                  "group": grp.getgrgid(owner().pw_gid).gr_name}
        config = self.folder / "dovecot.conf"
        config.write_text((CONFIG + ("" if is_root() else UNPRIVILEGED)).format(**values), encoding="utf-8")
        log = open(self.folder / "start.log", "ab")
        # A test that is killed leaves no server behind.
        self.process = subprocess.Popen(["setpriv", "--pdeathsig", "TERM", PROGRAM, "-F", "-c", config], stdout=log, stderr=log)
        wait_for("Dovecot answers", self.answers)

    def make_certificate(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-keyout",
                        self.folder / "key.pem", "-out", self.folder / "cert.pem", "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)

    def give_mailbox(self):
        for part in (self.mailbox, *(self.mailbox / name for name in ("tmp", "new", "cur"))):
            part.mkdir(parents=True, exist_ok=True)
            if is_root():
                os.chown(part, owner().pw_uid, owner().pw_gid)
        for place in self.mailbox.parents:
            if place.stat().st_uid == os.geteuid() and place.stat().st_mode & 0o777 == 0o700:
                place.chmod(0o711)

    def answers(self):
        if self.process.poll() is not None:
            raise Failed(f"Dovecot ended: {(self.folder / 'start.log').read_text(errors='replace')[-1000:]}")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def account(self, name, user):
        """The engine's configuration of it."""
        return (f'\n[[mailbox]]\nname = "{name}"\nhost = "localhost"\nport = {self.port}\nsecurity = "tls"\nca_file = "{self.folder}/cert.pem"\n'
                f'user = "{user}"\nsecret = "{SECRET}"\nfolders = ["INBOX"]\n')

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)
