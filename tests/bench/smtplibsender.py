"""Builds and sends letters with Python's own library.

Arguments: tls or starttls, port, authority, count, and perhaps an attachment.
"""

import email.policy
import email.utils
import smtplib
import ssl
import sys
from email.message import EmailMessage
from pathlib import Path


def letter(attachment):
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = "zhang@hongyan.example", "li@hongyan.example", "Bench"
    message["Date"] = email.utils.localtime()
    message["Message-ID"] = email.utils.make_msgid(domain="hongyan.example")
    message.set_content("A few words.\n")
    if attachment:
        message.add_attachment(Path(attachment).read_bytes(), maintype="application", subtype="octet-stream",
                               filename=Path(attachment).name)
    return message


def main(security, port, authority, count, attachment=None):
    context = ssl.create_default_context(cafile=authority)
    if security == "tls":
        server = smtplib.SMTP_SSL("localhost", int(port), context=context)
    else:
        server = smtplib.SMTP("localhost", int(port))
        server.starttls(context=context)
    server.login("zhang", "kite")
    for _ in range(int(count)):
        server.send_message(letter(attachment))
    server.quit()


main(*sys.argv[1:])
