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
    <name>app::ContactsDesk</name>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contact imported.</numerusform>
            <numerusform>%n contacts imported.</numerusform>
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
    <name>app::MessageSource</name>
    <message numerus="yes">
        <source>%n line(s) of base64 left out</source>
        <translation>
            <numerusform>%n line of base64 left out</numerusform>
            <numerusform>%n lines of base64 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StationeryDesk</name>
    <message numerus="yes">
        <source>%n imported.</source>
        <translation>
            <numerusform>%n imported.</numerusform>
            <numerusform>%n imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChipField</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>recipients that are not shown</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n addresses</source>
        <translation>
            <numerusform>&amp;Copy %n address</numerusform>
            <numerusform>&amp;Copy %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace by its %n people</source>
        <translation>
            <numerusform>&amp;Replace by its %n person</numerusform>
            <numerusform>&amp;Replace by its %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n recipients</source>
        <translation>
            <numerusform>&amp;Delete %n recipient</numerusform>
            <numerusform>&amp;Delete %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are recipients already</source>
        <translation>
            <numerusform>%n of them is a recipient already</numerusform>
            <numerusform>%n of them are recipients already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionList</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListAndDetail</name>
    <message numerus="yes">
        <source>%n are chosen</source>
        <translation>
            <numerusform>%n is chosen</numerusform>
            <numerusform>%n are chosen</numerusform>
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
    <name>ui::compose::AttachmentStrip</name>
    <message numerus="yes">
        <source>%n file(s) are attached already.</source>
        <translation>
            <numerusform>%n file is attached already.</numerusform>
            <numerusform>%n files are attached already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) made smaller.</source>
        <translation>
            <numerusform>%n photo made smaller.</numerusform>
            <numerusform>%n photos made smaller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>%n file was removed.</numerusform>
            <numerusform>%n files were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders can be attached as zip files.</source>
        <translation>
            <numerusform>%n folder can be attached as a zip file.</numerusform>
            <numerusform>%n folders can be attached as zip files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in %1 were not packed: links, or names that are no text.</source>
        <translation>
            <numerusform>%n thing in %1 was not packed: a link, or a name that is no text.</numerusform>
            <numerusform>%n things in %1 were not packed: links, or names that are no text.</numerusform>
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
    <name>ui::compose::LetterBody</name>
    <message numerus="yes">
        <source>Plain text leaves out all formatting and %n picture(s).</source>
        <translation>
            <numerusform>Plain text leaves out all formatting and %n picture.</numerusform>
            <numerusform>Plain text leaves out all formatting and %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::Remarks</name>
    <message numerus="yes">
        <source>%1 and %n more are not filled in yet.</source>
        <translation>
            <numerusform>%1 and %n more are not filled in yet.</numerusform>
            <numerusform>%1 and %n more are not filled in yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::StatusLine</name>
    <message numerus="yes">
        <source>%1 word(s)</source>
        <extracomment>%1 is the number of words, formatted.</extracomment>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 word(s)</source>
        <translation>
            <numerusform>%1 of %2 word</numerusform>
            <numerusform>%1 of %2 words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::contacts::ContactsModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n messages, last %2</source>
        <translation>
            <numerusform>%1 · %n message, last %2</numerusform>
            <numerusform>%1 · %n messages, last %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::contacts::ContactsWindow</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n deleted.</numerusform>
            <numerusform>%n deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten.</source>
        <translation>
            <numerusform>%n forgotten.</numerusform>
            <numerusform>%n forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are contacts now.</source>
        <translation>
            <numerusform>%n is a contact now.</numerusform>
            <numerusform>%n are contacts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::contacts::ImportPreview</name>
    <message numerus="yes">
        <source>%n new contacts</source>
        <translation>
            <numerusform>%n new contact</numerusform>
            <numerusform>%n new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get something new</source>
        <translation>
            <numerusform>%n gets something new</numerusform>
            <numerusform>%n get something new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubles merged</source>
        <translation>
            <numerusform>%n double merged</numerusform>
            <numerusform>%n doubles merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share an address with somebody else</source>
        <translation>
            <numerusform>%n shares an address with somebody else</numerusform>
            <numerusform>%n share an address with somebody else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are too long for a note</source>
        <translation>
            <numerusform>%n text is too long for a note</numerusform>
            <numerusform>%n texts are too long for a note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::PasteNote</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking picture(s)</source>
        <translation>
            <numerusform>%n tracking picture</numerusform>
            <numerusform>%n tracking pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s)</source>
        <translation>
            <numerusform>%n font</numerusform>
            <numerusform>%n fonts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsafe link(s)</source>
        <translation>
            <numerusform>%n unsafe link</numerusform>
            <numerusform>%n unsafe links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureOffer</name>
    <message numerus="yes">
        <source>%n photo(s), %1 together. They can be smaller.</source>
        <translation>
            <numerusform>%n photo, %1. It can be smaller.</numerusform>
            <numerusform>%n photos, %1 together. They can be smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewPage</name>
    <message numerus="yes">
        <source>%n picture(s) wait for the reader to allow them</source>
        <translation>
            <numerusform>%n picture waits for the reader to allow it</numerusform>
            <numerusform>%n pictures wait for the reader to allow them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>%n thing from elsewhere is not shown</numerusform>
            <numerusform>%n things from elsewhere are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::source::SourceView</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>%n thing from elsewhere is not shown</numerusform>
            <numerusform>%n things from elsewhere are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stationery::PaperView</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::stationery::StationeryWindow</name>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>%n deleted.</numerusform>
            <numerusform>%n deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n to a folder</source>
        <translation>
            <numerusform>Export %n to a folder</numerusform>
            <numerusform>Export %n to a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::wording::Alteration</name>
    <message numerus="yes">
        <source>%1 is ignored in %n place(s).</source>
        <translation>
            <numerusform>%1 is ignored in %n place.</numerusform>
            <numerusform>%1 is ignored in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s) are taken out.</source>
        <translation>
            <numerusform>%n style sheet is taken out.</numerusform>
            <numerusform>%n style sheets are taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s) outside of the head are ignored.</source>
        <translation>
            <numerusform>%n style sheet outside of the head is ignored.</numerusform>
            <numerusform>%n style sheets outside of the head are ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) from elsewhere are not loaded.</source>
        <translation>
            <numerusform>%n font from elsewhere is not loaded.</numerusform>
            <numerusform>%n fonts from elsewhere are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is ignored in %n place(s) outside of table cells.</source>
        <translation>
            <numerusform>%1 is ignored in %n place outside of table cells.</numerusform>
            <numerusform>%1 is ignored in %n places outside of table cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A width in CSS is ignored in %n place(s).</source>
        <translation>
            <numerusform>A width in CSS is ignored in %n place.</numerusform>
            <numerusform>A width in CSS is ignored in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative margin(s) are ignored.</source>
        <translation>
            <numerusform>%n negative margin is ignored.</numerusform>
            <numerusform>%n negative margins are ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;%1&gt; is taken out in %n place(s).</source>
        <translation>
            <numerusform>&lt;%1&gt; is taken out in %n place.</numerusform>
            <numerusform>&lt;%1&gt; is taken out in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not shown: %1.</source>
        <translation>
            <numerusform>%n picture is not shown: %1.</numerusform>
            <numerusform>%n pictures are not shown: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) meant for Outlook only are shown.</source>
        <translation>
            <numerusform>%n part meant for Outlook only is shown.</numerusform>
            <numerusform>%n parts meant for Outlook only are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are hidden from Outlook by the letter itself.</source>
        <translation>
            <numerusform>%n part is hidden from Outlook by the letter itself.</numerusform>
            <numerusform>%n parts are hidden from Outlook by the letter itself.</numerusform>
        </translation>
    </message>
</context>
</TS>
