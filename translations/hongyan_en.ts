<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Held back: %1 would send a message to %n recipient(s). Turn on &quot;Allow sending&quot; first, then say it again.</source>
        <translation>
            <numerusform>Held back: %1 would send a message to %n recipient. Turn on &quot;Allow sending&quot; first, then say it again.</numerusform>
            <numerusform>Held back: %1 would send a message to %n recipients. Turn on &quot;Allow sending&quot; first, then say it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) about %1 need a change before mail arrives everywhere.</source>
        <translation>
            <numerusform>%n thing about %1 needs a change before mail arrives everywhere.</numerusform>
            <numerusform>%n things about %1 need a change before mail arrives everywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order. %n thing(s) could be better.</source>
        <translation>
            <numerusform>%1 is in order. %n thing could be better.</numerusform>
            <numerusform>%1 is in order. %n things could be better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n recipient(s) are taken at a time.</source>
        <translation>
            <numerusform>At most %n recipient is taken at a time.</numerusform>
            <numerusform>At most %n recipients are taken at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n SPF records, and only one may be there</source>
        <translation>
            <numerusform>There is %n SPF record, and only one may be there</numerusform>
            <numerusform>There are %n SPF records, and only one may be there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n DNS look-ups, and 10 are allowed</source>
        <translation>
            <numerusform>The SPF record needs %n DNS look-up, and 10 are allowed</numerusform>
            <numerusform>The SPF record needs %n DNS look-ups, and 10 are allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n of 10 DNS look-ups</source>
        <translation>
            <numerusform>The SPF record needs %n of 10 DNS look-ups</numerusform>
            <numerusform>The SPF record needs %n of 10 DNS look-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The SPF record names %n hosts that do not exist</source>
        <translation>
            <numerusform>The SPF record names %n host that does not exist</numerusform>
            <numerusform>The SPF record names %n hosts that do not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n DMARC records, and only one may be there</source>
        <translation>
            <numerusform>There is %n DMARC record, and only one may be there</numerusform>
            <numerusform>There are %n DMARC records, and only one may be there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in groups of %n</source>
        <translation>
            <numerusform>Send one by one</numerusform>
            <numerusform>Send in groups of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to the %n other(s)</source>
        <translation>
            <numerusform>Send to the %n other</numerusform>
            <numerusform>Send to the %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message did not reach %n recipient(s)</source>
        <translation>
            <numerusform>The message did not reach %n recipient</numerusform>
            <numerusform>The message did not reach %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) are still being tried.</source>
        <translation>
            <numerusform>%n recipient is still being tried.</numerusform>
            <numerusform>%n recipients are still being tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) got it.</source>
        <translation>
            <numerusform>%n recipient got it.</numerusform>
            <numerusform>%n recipients got it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message numerus="yes">
        <source>Send to %n recipient(s)? [y/N] </source>
        <translation>
            <numerusform>Send to %n recipient? [y/N] </numerusform>
            <numerusform>Send to %n recipients? [y/N] </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::account::CertificatesBox</name>
    <message numerus="yes">
        <source>This account trusts %n certificate(s) that nobody known vouches for.</source>
        <translation>
            <numerusform>This account trusts %n certificate that nobody known vouches for.</numerusform>
            <numerusform>This account trusts %n certificates that nobody known vouches for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::account::ChoosePage</name>
    <message numerus="yes">
        <source>%n more; type more letters to find them.</source>
        <translation>
            <numerusform>%n more; type more letters to find them.</numerusform>
            <numerusform>%n more; type more letters to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::account::GoodToKnow</name>
    <message numerus="yes">
        <source>A message may go to %n recipient(s).</source>
        <translation>
            <numerusform>A message may go to %n recipient.</numerusform>
            <numerusform>A message may go to %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be sent a day.</source>
        <translation>
            <numerusform>%n message may be sent a day.</numerusform>
            <numerusform>%n messages may be sent a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) may be written to a day.</source>
        <translation>
            <numerusform>%n recipient may be written to a day.</numerusform>
            <numerusform>%n recipients may be written to a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be sent a minute.</source>
        <translation>
            <numerusform>%n message may be sent a minute.</numerusform>
            <numerusform>%n messages may be sent a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposeWindow</name>
    <message numerus="yes">
        <source>A link wants to attach %n file(s) to this message</source>
        <translation>
            <numerusform>A link wants to attach %n file to this message</numerusform>
            <numerusform>A link wants to attach %n files to this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made smaller: %1 instead of %2.</source>
        <translation>
            <numerusform>%n picture made smaller: %1 instead of %2.</numerusform>
            <numerusform>%n pictures made smaller: %1 instead of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::PreviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>%n thing from elsewhere is not shown</numerusform>
            <numerusform>%n things from elsewhere are not shown</numerusform>
        </translation>
    </message>
</context>
</TS>
