<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes:
   0  accepted for everyone
   1  the letter could not be built (a file, a field)
   2  the command line is wrong
  10  the server&apos;s name was not found
  11  no connection
  12  no encryption (TLS, certificate)
  13  the server did not greet
  14  signing in failed
  15  the sender was refused
  16  every recipient was refused
  17  the message was refused
  18  unknown: the connection was lost after the message had left
  19  accepted for some, refused for others
  20  cancelled</source>
        <translation>退出码：
   0  所有收件人均已接受
   1  无法生成邮件（文件或字段有问题）
   2  命令行有误
  10  找不到服务器的名称
  11  无法连接
  12  无法加密（TLS、证书）
  13  服务器没有问候
  14  登录失败
  15  发件人被拒绝
  16  所有收件人均被拒绝
  17  邮件被拒绝
  18  结果未知：邮件发出后连接中断
  19  部分收件人已接受，其余被拒绝
  20  已取消</translation>
    </message>
    <message>
        <source>This is not an address: %1</source>
        <translation>这不是有效的邮件地址：%1</translation>
    </message>
    <message>
        <source>This is not one address: %1</source>
        <translation>此处需要且只能填写一个地址：%1</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>无法读取此文件：%1</translation>
    </message>
    <message>
        <source>A header field is written as “Name: value”, not: %1</source>
        <translation>邮件头字段的写法是“名称: 值”，而不是：%1</translation>
    </message>
    <message>
        <source>Hongyan writes and sends mail, and says why when it does not arrive.
Without --send or --dump it opens a window, filled with what is given here.</source>
        <translation>鸿雁用于撰写和发送邮件；邮件未能送达时，会告诉您原因。
不带 --send 或 --dump 时会打开窗口，并填入此处给出的内容。</translation>
    </message>
    <message>
        <source>A recipient, or a list of them. May be repeated.</source>
        <translation>一位或多位收件人。可重复使用。</translation>
    </message>
    <message>
        <source>A copy for this address. May be repeated.</source>
        <translation>抄送给此地址。可重复使用。</translation>
    </message>
    <message>
        <source>A hidden copy for this address. May be repeated.</source>
        <translation>密送给此地址。可重复使用。</translation>
    </message>
    <message>
        <source>The sender: “Name &lt;address&gt;”, or an address.</source>
        <translation>发件人：“姓名 &lt;地址&gt;”，或仅写地址。</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>主题。</translation>
    </message>
    <message>
        <source>The letter as plain text.</source>
        <translation>纯文本正文。</translation>
    </message>
    <message>
        <source>The letter as HTML, from a file.</source>
        <translation>取自文件的 HTML 正文。</translation>
    </message>
    <message>
        <source>A file to attach. May be repeated.</source>
        <translation>要附加的文件。可重复使用。</translation>
    </message>
    <message>
        <source>A further header field. May be repeated.</source>
        <translation>另加一个邮件头字段。可重复使用。</translation>
    </message>
    <message>
        <source>A ready message: sent as it is with --send, else opened.</source>
        <translation>现成的邮件：与 --send 同用时原样发送，否则打开。</translation>
    </message>
    <message>
        <source>Send with this account: its title, address or id.</source>
        <translation>使用此账户发送：填写其名称、地址或 ID。</translation>
    </message>
    <message>
        <source>Send through this server instead of an account: smtps://user@host:465, smtp://user@host:587?tls=starttls, or ?tls=none.</source>
        <translation>不使用账户，直接通过此服务器发送：smtps://user@host:465、smtp://user@host:587?tls=starttls，或 ?tls=none。</translation>
    </message>
    <message>
        <source>Take the password from this environment variable; else it is read from standard input.</source>
        <translation>从此环境变量获取密码；否则从标准输入读取。</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too.</source>
        <translation>同时信任此 PEM 文件中的证书。</translation>
    </message>
    <message>
        <source>Send to the built-in practice mailbox; nothing leaves this computer.</source>
        <translation>发送到内置的练习邮箱；任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>How the practice server behaves; “list” names the choices.</source>
        <translation>练习服务器的行为；“list”可列出所有选项。</translation>
    </message>
    <message>
        <source>Use the welcome letter.</source>
        <translation>使用欢迎邮件。</translation>
    </message>
    <message>
        <source>Print the message and send nothing.</source>
        <translation>只输出邮件，不发送。</translation>
    </message>
    <message>
        <source>Send without a window and print the timeline.</source>
        <translation>不打开窗口直接发送，并输出时间线。</translation>
    </message>
    <message>
        <source>Do not ask before sending.</source>
        <translation>发送前不再询问。</translation>
    </message>
    <message>
        <source>Write the conversation to this file, without passwords.</source>
        <translation>将协议记录写入此文件，不含密码。</translation>
    </message>
    <message>
        <source>The language of the program: en or zh_CN.</source>
        <translation>程序的语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
    <message>
        <source>mailto: links to write to, .eml files to open, other files to attach.</source>
        <translation>mailto: 链接用于写信，.eml 文件会被打开，其他文件作为附件。</translation>
    </message>
    <message>
        <source>Choose one of --practice, --account and --smtp.</source>
        <translation>--practice、--account 和 --smtp 请只选其一。</translation>
    </message>
    <message>
        <source>Say how to send: --account NAME, --smtp URL or --practice.</source>
        <translation>请指定发送方式：--account NAME、--smtp URL 或 --practice。</translation>
    </message>
    <message>
        <source>--welcome and --eml are two different letters.</source>
        <translation>--welcome 和 --eml 是两封不同的邮件，请只选其一。</translation>
    </message>
    <message>
        <source>--eml sends a ready message as it is: --subject, --body, --html, --attach and --header cannot change it.</source>
        <translation>--eml 会原样发送现成的邮件：--subject、--body、--html、--attach 和 --header 无法更改其内容。</translation>
    </message>
    <message>
        <source>The server is written as smtps://user@host:465 or smtp://user@host:587?tls=starttls.</source>
        <translation>服务器的写法是 smtps://user@host:465 或 smtp://user@host:587?tls=starttls。</translation>
    </message>
    <message>
        <source>The server&apos;s address has no usable host name.</source>
        <translation>服务器地址中没有可用的主机名。</translation>
    </message>
    <message>
        <source>A password does not belong in the server&apos;s address, where everybody on this computer can read it. Use --password-env NAME, or standard input.</source>
        <translation>请不要把密码写在服务器地址中，这台电脑上的所有人都能看到它。请使用 --password-env NAME 或标准输入。</translation>
    </message>
    <message>
        <source>“tls=” is one of starttls, implicit and none.</source>
        <translation>“tls=”的值应为 starttls、implicit 或 none。</translation>
    </message>
    <message>
        <source>Connect through this proxy: socks5://host:1080 or http://host:3128.</source>
        <translation>通过此代理连接：socks5://主机:1080 或 http://主机:3128。</translation>
    </message>
    <message>
        <source>The proxy is written as socks5://host:1080 or http://host:3128.</source>
        <translation>代理的写法是 socks5://主机:1080 或 http://主机:3128。</translation>
    </message>
</context>
<context>
    <name>OutboxState</name>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent to some</source>
        <translation>部分已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>可能已发送</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Practice account</source>
        <translation>练习账户</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Takes several commands at once, which saves waiting.</source>
        <translation>可一次接收多条命令，减少等待。</translation>
    </message>
    <message>
        <source>Takes text in any language without re-encoding it.</source>
        <translation>可直接接收任何语言的文字，无需重新编码。</translation>
    </message>
    <message>
        <source>Takes attachments as they are, a quarter smaller.</source>
        <translation>可按原样接收附件，体积减少约四分之一。</translation>
    </message>
    <message>
        <source>Takes the message in blocks of known length.</source>
        <translation>可按已知长度分块接收邮件。</translation>
    </message>
    <message>
        <source>Can switch this connection to encryption.</source>
        <translation>可将此连接切换为加密。</translation>
    </message>
    <message>
        <source>Takes addresses with letters of any script.</source>
        <translation>可接受含任何文字的邮件地址。</translation>
    </message>
    <message>
        <source>Can report whether the message was delivered.</source>
        <translation>可报告邮件是否已送达。</translation>
    </message>
    <message>
        <source>Explains its answers with a finer code.</source>
        <translation>会用更细的代码说明其答复。</translation>
    </message>
    <message>
        <source>Can insist on encryption for the rest of the way, too.</source>
        <translation>可要求后续传输也全程加密。</translation>
    </message>
    <message>
        <source>Answers questions about its commands.</source>
        <translation>可回答有关其命令的询问。</translation>
    </message>
    <message>
        <source>Knows the command that asks whether an address exists.</source>
        <translation>支持查询地址是否存在的命令。</translation>
    </message>
    <message>
        <source>Knows the command that lists the members of a mailing list.</source>
        <translation>支持列出邮件列表成员的命令。</translation>
    </message>
    <message>
        <source>Can be asked to send mail that is waiting for another server.</source>
        <translation>可应要求投递等候另一服务器的邮件。</translation>
    </message>
    <message>
        <source>Can be given a time by which to deliver.</source>
        <translation>可指定最晚的投递时间。</translation>
    </message>
    <message>
        <source>Can treat urgent messages first.</source>
        <translation>可优先处理紧急邮件。</translation>
    </message>
    <message>
        <source>Can hold a message back until a given time.</source>
        <translation>可将邮件保留到指定时间再投递。</translation>
    </message>
    <message>
        <source>Can fetch parts of the message from a mailbox.</source>
        <translation>可从邮箱中取用邮件的部分内容。</translation>
    </message>
    <message>
        <source>Takes messages of up to %1.</source>
        <translation>可接收不超过 %1 的邮件。</translation>
    </message>
    <message>
        <source>Names no limit for the size of a message.</source>
        <translation>未声明邮件大小的上限。</translation>
    </message>
    <message>
        <source>Wants to know the size of a message beforehand.</source>
        <translation>希望事先知道邮件的大小。</translation>
    </message>
    <message>
        <source>Takes a sign-in, but names no method.</source>
        <translation>可以登录，但未声明方式。</translation>
    </message>
    <message>
        <source>Takes a sign-in by %1.</source>
        <translation>可用 %1 登录。</translation>
    </message>
    <message>
        <source>Takes up to %1 recipients at a time.</source>
        <translation>每次最多接受 %1 位收件人。</translation>
    </message>
    <message>
        <source>Names limits for one connection.</source>
        <translation>声明了单次连接的限制。</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. If the date of this computer is right, whoever runs the server has to renew it.</source>
        <translation>“%1”的证书已于 %2 过期。如果这台电脑的日期无误，则需由服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>The certificate has expired. If the date of this computer is right, whoever runs the server has to renew it.</source>
        <translation>证书已过期。如果这台电脑的日期无误，则需由服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and this computer&apos;s date is %2: check the clock of this computer.</source>
        <translation>证书自 %1 起才生效，而这台电脑的日期是 %2：请检查电脑的时钟。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: check the clock of this computer.</source>
        <translation>证书尚未生效：请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The certificate is not for %1. Check the server name in the account settings.</source>
        <translation>该证书不是颁发给 %1 的。请检查账户设置中的服务器名称。</translation>
    </message>
    <message>
        <source>The certificate is for %1 and not for %2. Enter a name that is in the certificate, if that is the server you mean.</source>
        <translation>该证书是颁发给 %1 的，而不是 %2。如果这正是您要用的服务器，请填写证书中的名称。</translation>
    </message>
    <message>
        <source>This computer does not know the issuer “%1”. On a network of a company or with a virus scanner, ask its administrator for the certificate.</source>
        <translation>这台电脑不认识颁发者“%1”。如果您在公司网络中或使用了杀毒软件，请向其管理员索取证书。</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate. On a network of a company or with a virus scanner, ask its administrator for the certificate.</source>
        <translation>这台电脑不认识该证书的颁发者。如果您在公司网络中或使用了杀毒软件，请向其管理员索取证书。</translation>
    </message>
    <message>
        <source>The certificate was withdrawn and must not be trusted any more.</source>
        <translation>该证书已被吊销，不能再信任。</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it. If the server is your own, add its certificate to the account; if not, do not go on.</source>
        <translation>证书由服务器自己签名，没有第三方为其担保。如果这是您自己的服务器，请将其证书添加到账户中；如果不是，请不要继续。</translation>
    </message>
    <message>
        <source>The server did not show a certificate.</source>
        <translation>服务器没有出示证书。</translation>
    </message>
    <message>
        <source>The check of the certificate failed: %1.</source>
        <translation>证书检查未通过：%1。</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn</source>
        <translation>%1 的证书已被吊销</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than %1</source>
        <translation>证书属于其他服务器，而不是 %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed</source>
        <translation>%1 的证书是自签名证书</translation>
    </message>
    <message>
        <source>The certificate of %1 has an unknown issuer</source>
        <translation>%1 的证书颁发者未知</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 的证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 的证书已过期</translation>
    </message>
    <message>
        <source>No certificate came from %1</source>
        <translation>%1 没有发来证书</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted</source>
        <translation>无法信任 %1 的证书</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the password.</source>
        <translation>没有发送任何内容，包括密码。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>It is not known whether the message was delivered</source>
        <translation>无法确定邮件是否已送达</translation>
    </message>
    <message>
        <source>The whole message was handed over, but the server&apos;s confirmation did not come. Look into the Sent folder of your mailbox or ask a recipient before you send it again.</source>
        <translation>整封邮件已经交出，但没有收到服务器的确认。再次发送之前，请先查看邮箱的“已发送”文件夹，或向收件人确认。</translation>
    </message>
    <message>
        <source>It was closed before the server greeted. Check server name, port and encryption in the account settings; a firewall can do this, too.</source>
        <translation>服务器尚未问候，连接就已关闭。请检查账户设置中的服务器名称、端口和加密方式；防火墙也可能造成这种情况。</translation>
    </message>
    <message>
        <source>It was closed while encryption was being agreed. Check port and encryption in the account settings; a firewall or virus scanner can do this, too.</source>
        <translation>协商加密时连接被关闭。请检查账户设置中的端口和加密方式；防火墙或杀毒软件也可能造成这种情况。</translation>
    </message>
    <message>
        <source>It was closed during the greeting. Check port and encryption in the account settings, or try again later.</source>
        <translation>问候时连接被关闭。请检查账户设置中的端口和加密方式，或稍后再试。</translation>
    </message>
    <message>
        <source>It was closed during the sign-in; some servers do this in place of refusing a password. Check user name and password, then try again.</source>
        <translation>登录时连接被关闭；有些服务器会以此代替拒绝密码。请检查用户名和密码，然后重试。</translation>
    </message>
    <message>
        <source>It was closed before the message was handed over, so nothing was delivered. Try again.</source>
        <translation>邮件交出之前连接就已关闭，因此没有投递任何内容。请重试。</translation>
    </message>
    <message>
        <source>It was closed while the message was on its way, so the server does not have all of it and nothing was delivered. Try again.</source>
        <translation>邮件传输途中连接被关闭，服务器没有收全，因此没有投递任何内容。请重试。</translation>
    </message>
    <message>
        <source>This also happens when port and encryption do not belong together: TLS goes with port 465, STARTTLS with port 587. Check both in the account settings, or try again later.</source>
        <translation>端口与加密方式不匹配时也会如此：TLS 对应端口 465，STARTTLS 对应端口 587。请在账户设置中检查这两项，或稍后再试。</translation>
    </message>
    <message>
        <source>It fell silent during the sign-in. Nothing was delivered; try again later.</source>
        <translation>登录时服务器不再回应。没有投递任何内容；请稍后再试。</translation>
    </message>
    <message>
        <source>It fell silent before the message was handed over. Nothing was delivered; try again later.</source>
        <translation>邮件交出之前服务器不再回应。没有投递任何内容；请稍后再试。</translation>
    </message>
    <message>
        <source>It fell silent while the message was on its way, so it does not have all of it and nothing was delivered. Try again later.</source>
        <translation>邮件传输途中服务器不再回应，没有收全，因此没有投递任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>What answered at %1 does not speak SMTP</source>
        <translation>%1 的答复不是 SMTP</translation>
    </message>
    <message>
        <source>Perhaps another service listens at this port, or encryption begins at another moment. Check server name, port and encryption in the account settings.</source>
        <translation>此端口上可能是其他服务，或者加密开始的时机不同。请检查账户设置中的服务器名称、端口和加密方式。</translation>
    </message>
    <message>
        <source>An answer from %1 made no sense</source>
        <translation>无法理解 %1 的答复</translation>
    </message>
    <message>
        <source>It was not a reply as SMTP knows them, so the conversation was ended and nothing was delivered. If it happens again, the transcript shows what came.</source>
        <translation>这不是 SMTP 规定的答复，因此对话已结束，没有投递任何内容。如果再次发生，可在协议记录中查看收到的内容。</translation>
    </message>
    <message>
        <source>Addresses with letters like these cannot be sent through %1</source>
        <translation>含有此类字符的地址无法通过 %1 发送</translation>
    </message>
    <message>
        <source>The server does not offer SMTPUTF8. Use an address whose part before the @ has only Latin letters, or another account.</source>
        <translation>服务器不支持 SMTPUTF8。请使用 @ 之前只含拉丁字母的地址，或改用其他账户。</translation>
    </message>
    <message>
        <source>Encryption for the whole way cannot be had from %1</source>
        <translation>%1 无法提供全程加密</translation>
    </message>
    <message>
        <source>You asked for REQUIRETLS, and the server does not offer it. Nothing was sent.</source>
        <translation>您要求使用 REQUIRETLS，但服务器不支持。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The message has a form that %1 does not take</source>
        <translation>%1 不接收这种形式的邮件</translation>
    </message>
    <message>
        <source>It would need %1, which the server does not offer. Nothing was sent.</source>
        <translation>发送需要 %1，但服务器不支持。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The message needs something that %1 does not offer</source>
        <translation>邮件需要 %1 未提供的功能</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server does not offer %1. Nothing was sent.</source>
        <translation>服务器不支持 %1。没有发送任何内容。</translation>
    </message>
    <message>
        <source>No encryption is to be had from %1 at this port</source>
        <translation>%1 在此端口上不提供加密</translation>
    </message>
    <message>
        <source>The server refused STARTTLS, and this account demands it, so nothing was said in the clear. Try TLS with port 465 in the account settings, or try again later.</source>
        <translation>此账户要求使用 STARTTLS，但服务器拒绝了，因此没有以明文发送任何内容。请在账户设置中改用 TLS 和端口 465，或稍后再试。</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS, and this account demands it, so nothing was said in the clear. Try TLS with port 465 in the account settings; somebody in the network may also have taken the offer out.</source>
        <translation>此账户要求使用 STARTTLS，但服务器不支持，因此没有以明文发送任何内容。请在账户设置中改用 TLS 和端口 465；也可能是网络中有人去掉了服务器的这项声明。</translation>
    </message>
    <message>
        <source>The server&apos;s name does not exist</source>
        <translation>没有这个名称的服务器</translation>
    </message>
    <message>
        <source>There is no server named %1</source>
        <translation>没有名为 %1 的服务器</translation>
    </message>
    <message>
        <source>No address is known for this name. Check its spelling in the account settings.</source>
        <translation>查不到此名称对应的地址。请检查账户设置中的拼写。</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>无法查询 %1 的地址</translation>
    </message>
    <message>
        <source>The name service did not answer. Check whether this computer is online, then try again.</source>
        <translation>域名服务没有答复。请检查这台电脑是否已联网，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was refused</source>
        <translation>与 %1 的连接被拒绝</translation>
    </message>
    <message>
        <source>Nothing accepts connections at this port, or a firewall rejects them. Check server name and port in the account settings: 465 is usual for TLS, 587 for STARTTLS.</source>
        <translation>此端口上没有服务接受连接，或者防火墙拒绝了连接。请检查账户设置中的服务器名称和端口：TLS 通常用 465，STARTTLS 通常用 587。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>There is no way to it, or it did not answer in time. Check network, VPN and firewall; many networks block port 25, so try 465 or 587.</source>
        <translation>没有通往服务器的路径，或者服务器没有及时答复。请检查网络、VPN 和防火墙；许多网络会封锁端口 25，请试试 465 或 587。</translation>
    </message>
    <message>
        <source>The proxy made no connection to %1</source>
        <translation>代理未能连接到 %1</translation>
    </message>
    <message>
        <source>It could not be reached, or it refused. Check address and sign-in of the proxy.</source>
        <translation>无法连接到代理，或者代理拒绝了请求。请检查代理的地址和登录信息。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>与 %1 的连接已中断</translation>
    </message>
    <message>
        <source>No answer came from %1 in time</source>
        <translation>%1 没有及时答复</translation>
    </message>
    <message>
        <source>The conversation with %1 ended</source>
        <translation>与 %1 的对话已结束</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>没有投递任何内容。</translation>
    </message>
    <message>
        <source>No encryption could be agreed with %1</source>
        <translation>未能与 %1 协商加密</translation>
    </message>
    <message>
        <source>Check that port and encryption belong together in the account settings: TLS goes with port 465, STARTTLS with port 587. If they do, the server&apos;s TLS may be too old. Nothing was sent.</source>
        <translation>请检查账户设置中的端口与加密方式是否匹配：TLS 对应端口 465，STARTTLS 对应端口 587。如果匹配，则可能是服务器的 TLS 版本过旧。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Data was slipped in before encryption began with %1</source>
        <translation>与 %1 开始加密之前，连接中被插入了数据</translation>
    </message>
    <message>
        <source>Somebody or something between you and the server may be tampering with the connection, so it was closed and nothing was sent. Use another network, or TLS with port 465.</source>
        <translation>您与服务器之间可能有人或程序在篡改连接，因此连接已关闭，没有发送任何内容。请换一个网络，或使用 TLS 和端口 465。</translation>
    </message>
    <message>
        <source>There is no way to sign in at %1 that fits this account</source>
        <translation>%1 没有适合此账户的登录方式</translation>
    </message>
    <message>
        <source>The server offers no sign-in here, or only methods that do not fit the password or the encryption. Check port and encryption in the account settings.</source>
        <translation>服务器在此处不提供登录，或者只提供与密码或加密方式不匹配的登录方式。请检查账户设置中的端口和加密方式。</translation>
    </message>
    <message>
        <source>It is not certain that the server is %1</source>
        <translation>无法确定服务器就是 %1</translation>
    </message>
    <message>
        <source>It could not prove that it knows your password, so the sign-in was ended. Somebody may be posing as the server: use another network and ask whoever runs the server.</source>
        <translation>服务器无法证明它知道您的密码，因此登录已中止。可能有人在冒充该服务器：请换一个网络，并联系服务器的管理者。</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>发送已取消</translation>
    </message>
    <message>
        <source>The message was not handed over. You can go on writing or send it again.</source>
        <translation>邮件没有交出。您可以继续编辑，或重新发送。</translation>
    </message>
    <message>
        <source>The message is larger than %1 accepts</source>
        <translation>邮件超过了 %1 允许的大小</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove or shrink attachments, or put them somewhere to download.</source>
        <translation>没有发送任何内容。请移除或压缩附件，或将附件放到网盘供对方下载。</translation>
    </message>
    <message>
        <source>The message could not be read from the disk</source>
        <translation>无法从磁盘读取邮件</translation>
    </message>
    <message>
        <source>A file was moved, changed or is not readable. Nothing was delivered; check the attachments and send again.</source>
        <translation>有文件被移动、更改或无法读取。没有投递任何内容；请检查附件后重新发送。</translation>
    </message>
    <message>
        <source>The reasons differ; the server&apos;s own words for each are below.</source>
        <translation>原因各不相同；服务器对每位收件人的原话见下。</translation>
    </message>
    <message>
        <source>The server refused all %1 recipients</source>
        <translation>服务器拒绝了全部 %1 位收件人</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The message was sent</source>
        <translation>邮件已发送</translation>
    </message>
    <message>
        <source>The server confirmed it for every recipient.</source>
        <translation>服务器已对每位收件人作出确认。</translation>
    </message>
    <message>
        <source>The message was sent to %1 of %2 recipients</source>
        <translation>邮件已发送给 %2 位收件人中的 %1 位</translation>
    </message>
    <message>
        <source>Who can act: %1</source>
        <comment>who has to act</comment>
        <translation>需由谁处理：%1</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Your administrator</source>
        <translation>您的管理员</translation>
    </message>
    <message>
        <source>QQ Mail wants an authorization code, not the login password</source>
        <translation>QQ 邮箱需要授权码，而不是登录密码</translation>
    </message>
    <message>
        <source>Create an authorization code of 16 letters in QQ Mail on the web, under Settings and Account, and enter it here as the password.</source>
        <translation>请登录网页版 QQ 邮箱，在“设置”的“账号”中生成 16 位授权码，并在此处作为密码填写。</translation>
    </message>
    <message>
        <source>The server wants an authorization code, not the login password</source>
        <translation>服务器需要授权码，而不是登录密码</translation>
    </message>
    <message>
        <source>Create an authorization code in the settings of your mailbox on the web and enter it here as the password.</source>
        <translation>请在网页版邮箱的设置中生成授权码，并在此处作为密码填写。</translation>
    </message>
    <message>
        <source>Gmail wants an app password</source>
        <translation>Gmail 需要应用专用密码</translation>
    </message>
    <message>
        <source>Create an app password in your Google account, under Security, and enter it here in place of your normal password.</source>
        <translation>请在您的 Google 账号的“安全性”中创建应用专用密码，并在此处填写，代替平时的密码。</translation>
    </message>
    <message>
        <source>The server wants an app password</source>
        <translation>服务器需要应用专用密码</translation>
    </message>
    <message>
        <source>Create an app password in the security settings of your mailbox on the web and enter it here in place of your normal password.</source>
        <translation>请在网页版邮箱的安全设置中创建应用专用密码，并在此处填写，代替平时的密码。</translation>
    </message>
    <message>
        <source>Gmail did not accept user name and password</source>
        <translation>Gmail 没有接受用户名和密码</translation>
    </message>
    <message>
        <source>Check that the user name is your whole address. Gmail does not take the normal password here: create an app password in your Google account, under Security.</source>
        <translation>请确认用户名是您的完整邮件地址。Gmail 在此处不接受平时的密码：请在您的 Google 账号的“安全性”中创建应用专用密码。</translation>
    </message>
    <message>
        <source>The server wants you to sign in with a browser first</source>
        <translation>服务器要求您先用浏览器登录</translation>
    </message>
    <message>
        <source>Open your mailbox in a browser, sign in, confirm what it asks, then send again.</source>
        <translation>请在浏览器中打开您的邮箱，登录并完成所要求的确认，然后重新发送。</translation>
    </message>
    <message>
        <source>This mailbox cannot be used with a password</source>
        <translation>此邮箱不能使用密码登录</translation>
    </message>
    <message>
        <source>The server switched the sign-in by password off for it; another password does not help. Sign in with OAuth, or ask your administrator.</source>
        <translation>服务器已为此邮箱关闭密码登录，更换密码也无济于事。请使用 OAuth 登录，或咨询您的管理员。</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for your organisation</source>
        <translation>您的组织已关闭 SMTP 发信</translation>
    </message>
    <message>
        <source>The password may be right. Ask your Microsoft 365 administrator to allow SMTP AUTH, at least for this mailbox.</source>
        <translation>密码可能没有问题。请联系您的 Microsoft 365 管理员允许 SMTP AUTH，至少对此邮箱允许。</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for this mailbox</source>
        <translation>此邮箱已关闭 SMTP 发信</translation>
    </message>
    <message>
        <source>The password may be right. Ask your Microsoft 365 administrator to allow SMTP AUTH for this mailbox.</source>
        <translation>密码可能没有问题。请联系您的 Microsoft 365 管理员为此邮箱允许 SMTP AUTH。</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins</source>
        <translation>登录失败次数过多</translation>
    </message>
    <message>
        <source>Stop trying for some time, check user name and password meanwhile, then send again.</source>
        <translation>请暂停尝试一段时间，其间检查用户名和密码，然后重新发送。</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>服务器要求先加密</translation>
    </message>
    <message>
        <source>Choose TLS with port 465 or STARTTLS with port 587 in the account settings.</source>
        <translation>请在账户设置中选择 TLS 和端口 465，或 STARTTLS 和端口 587。</translation>
    </message>
    <message>
        <source>The server wants you to sign in first</source>
        <translation>服务器要求您先登录</translation>
    </message>
    <message>
        <source>Enter user name and password in the account settings.</source>
        <translation>请在账户设置中填写用户名和密码。</translation>
    </message>
    <message>
        <source>The From address does not belong to this account</source>
        <translation>发件人地址不属于此账户</translation>
    </message>
    <message>
        <source>Set From to the address you sign in with, or have this address added to your account by your provider.</source>
        <translation>请将发件人设为您登录所用的地址，或请邮箱服务商把此地址添加到您的账户。</translation>
    </message>
    <message>
        <source>The message did not pass the SPF check</source>
        <translation>邮件未通过 SPF 检查</translation>
    </message>
    <message>
        <source>The domain of your address says in its SPF record which servers may send for it, and the one that was used is not among them. Send through the domain&apos;s own server, or have its administrator add this one.</source>
        <translation>您的地址所在域名的 SPF 记录规定了哪些服务器可以代其发信，而所用的服务器不在其中。请通过该域名自己的服务器发送，或请域名管理员添加此服务器。</translation>
    </message>
    <message>
        <source>The server does not pass this message on</source>
        <translation>服务器不转发此邮件</translation>
    </message>
    <message>
        <source>It relays only for those it knows. Check that the account signs in, that the From address belongs to it, and that the recipient&apos;s address is right.</source>
        <translation>服务器只为它认识的用户转发。请确认账户已设置登录、发件人地址属于此账户，并且收件人地址正确。</translation>
    </message>
    <message>
        <source>The server asks to try again later (greylisting)</source>
        <translation>服务器要求稍后再试（灰名单）</translation>
    </message>
    <message>
        <source>It puts off the first message from a sender it does not know yet. Send again in some minutes; nothing needs to be changed.</source>
        <translation>对于首次遇到的发件人，服务器会暂缓接收第一封邮件。请过几分钟重新发送，无需更改任何内容。</translation>
    </message>
    <message>
        <source>There were too many connections in a short time</source>
        <translation>短时间内连接次数过多</translation>
    </message>
    <message>
        <source>Wait some minutes, then send again.</source>
        <translation>请等待几分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>The account has reached its limit for sending</source>
        <translation>此账户已达到发信上限</translation>
    </message>
    <message>
        <source>Send again when the limit starts anew, or have it raised by your provider.</source>
        <translation>请在限额重新计算后再发送，或请邮箱服务商提高上限。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>收件人的邮箱已满</translation>
    </message>
    <message>
        <source>Send again when there is room in it, or reach the recipient another way.</source>
        <translation>请在对方邮箱有空间后重新发送，或用其他方式联系收件人。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist</source>
        <translation>收件人地址不存在</translation>
    </message>
    <message>
        <source>The server knows no such mailbox. Check the address for slips, or ask the recipient for the right one.</source>
        <translation>服务器上没有此邮箱。请检查地址是否有笔误，或向收件人询问正确的地址。</translation>
    </message>
    <message>
        <source>The message is too large for the server</source>
        <translation>邮件超过了服务器允许的大小</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or put them somewhere to download.</source>
        <translation>请移除或压缩附件，或将附件放到网盘供对方下载。</translation>
    </message>
    <message>
        <source>The server takes the message for spam</source>
        <translation>服务器将此邮件视为垃圾邮件</translation>
    </message>
    <message>
        <source>It read the whole message and refused it. Write a telling subject and a few whole sentences, and leave out shortened links and doubtful attachments.</source>
        <translation>服务器读完整封邮件后拒绝了它。请写明主题，并用几句完整的话说明内容；不要使用短链接或可疑的附件。</translation>
    </message>
    <message>
        <source>There is no sender</source>
        <translation>没有发件人</translation>
    </message>
    <message>
        <source>Nobody is left to send to</source>
        <translation>没有需要发送的收件人</translation>
    </message>
    <message>
        <source>A field cannot be sent as it is: %1</source>
        <translation>有字段无法原样发送：%1</translation>
    </message>
    <message>
        <source>No server would take this message as it is</source>
        <translation>没有服务器会接收现在这样的邮件</translation>
    </message>
    <message>
        <source>A file cannot be read: %1</source>
        <translation>有文件无法读取：%1</translation>
    </message>
    <message>
        <source>A file changed while it was read: %1</source>
        <translation>读取时文件发生了更改：%1</translation>
    </message>
    <message>
        <source>The message could not be kept on this computer</source>
        <translation>无法在这台电脑上保存邮件</translation>
    </message>
    <message>
        <source>Sending was interrupted</source>
        <translation>发送被中断</translation>
    </message>
    <message>
        <source>Choose an account in the From row.</source>
        <translation>请在“发件人”一栏选择账户。</translation>
    </message>
    <message>
        <source>No recipient was given, or everyone has accepted this message before.</source>
        <translation>没有填写收件人，或者所有收件人此前都已接受此邮件。</translation>
    </message>
    <message>
        <source>It holds something that would break the message apart. Nothing was sent.</source>
        <translation>其中含有会破坏邮件结构的内容。没有发送任何内容。</translation>
    </message>
    <message>
        <source>It holds a NUL or a line of more than 998 characters. Nothing was sent.</source>
        <translation>其中含有 NUL 字符，或有超过 998 个字符的行。没有发送任何内容。</translation>
    </message>
    <message>
        <source>It was moved, removed, or may not be read. Attach it again or remove it. Nothing was sent.</source>
        <translation>文件已被移动、删除，或没有读取权限。请重新添加或移除此附件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Save it in its own program first, then send again. Nothing was sent.</source>
        <translation>请先在相应的程序中保存该文件，然后重新发送。没有发送任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room or check its permissions; without a copy on the disk nothing is sent.</source>
        <translation>无法写入 %1。请腾出空间或检查权限；磁盘上没有保存副本时，不会发送任何内容。</translation>
    </message>
    <message>
        <source>The program ended before the message was handed over, so nothing was delivered. Send it again.</source>
        <translation>邮件交出之前程序已退出，因此没有投递任何内容。请重新发送。</translation>
    </message>
    <message>
        <source>The server does not want to talk</source>
        <translation>服务器拒绝对话</translation>
    </message>
    <message>
        <source>The server refused encryption</source>
        <translation>服务器拒绝加密</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>服务器拒绝登录</translation>
    </message>
    <message>
        <source>The server refused the sender</source>
        <translation>服务器拒绝了发件人</translation>
    </message>
    <message>
        <source>The server refused the recipient</source>
        <translation>服务器拒绝了收件人</translation>
    </message>
    <message>
        <source>The server refused the message</source>
        <translation>服务器拒绝了邮件</translation>
    </message>
    <message>
        <source>The server does not want to talk at the moment</source>
        <translation>服务器暂时拒绝对话</translation>
    </message>
    <message>
        <source>The server cannot encrypt at the moment</source>
        <translation>服务器暂时无法加密</translation>
    </message>
    <message>
        <source>The server does not take the sign-in at the moment</source>
        <translation>服务器暂时不接受登录</translation>
    </message>
    <message>
        <source>The server does not take the sender at the moment</source>
        <translation>服务器暂时不接受发件人</translation>
    </message>
    <message>
        <source>The server does not take the recipient at the moment</source>
        <translation>服务器暂时不接受收件人</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment</source>
        <translation>服务器暂时不接收邮件</translation>
    </message>
    <message>
        <source>Its code stands for: there is no such mailbox.</source>
        <translation>其代码表示：没有此邮箱。</translation>
    </message>
    <message>
        <source>Its code stands for: the domain of the address cannot receive mail.</source>
        <translation>其代码表示：地址所在的域名无法接收邮件。</translation>
    </message>
    <message>
        <source>Its code stands for: the address is not written correctly.</source>
        <translation>其代码表示：地址的写法不正确。</translation>
    </message>
    <message>
        <source>Its code stands for: the mailbox has moved.</source>
        <translation>其代码表示：邮箱已迁移。</translation>
    </message>
    <message>
        <source>Its code stands for: the sender&apos;s address is not written correctly.</source>
        <translation>其代码表示：发件人地址的写法不正确。</translation>
    </message>
    <message>
        <source>Its code stands for: the domain of the sender&apos;s address does not exist.</source>
        <translation>其代码表示：发件人地址所在的域名不存在。</translation>
    </message>
    <message>
        <source>Its code stands for: the mailbox is switched off.</source>
        <translation>其代码表示：邮箱已停用。</translation>
    </message>
    <message>
        <source>Its code stands for: the mailbox is full.</source>
        <translation>其代码表示：邮箱已满。</translation>
    </message>
    <message>
        <source>Its code stands for: the message is too large for the mailbox.</source>
        <translation>其代码表示：邮件超过了邮箱允许的大小。</translation>
    </message>
    <message>
        <source>Its code stands for: the mail system has no room left.</source>
        <translation>其代码表示：邮件系统已没有空间。</translation>
    </message>
    <message>
        <source>Its code stands for: the mail system takes no mail now.</source>
        <translation>其代码表示：邮件系统目前不接收邮件。</translation>
    </message>
    <message>
        <source>Its code stands for: the message is too large.</source>
        <translation>其代码表示：邮件过大。</translation>
    </message>
    <message>
        <source>Its code stands for: the mail system is overloaded.</source>
        <translation>其代码表示：邮件系统负载过高。</translation>
    </message>
    <message>
        <source>Its code stands for: too many recipients.</source>
        <translation>其代码表示：收件人过多。</translation>
    </message>
    <message>
        <source>Its code stands for: refused by a rule of the server.</source>
        <translation>其代码表示：被服务器的规则拒绝。</translation>
    </message>
    <message>
        <source>Its code stands for: user name or password is wrong.</source>
        <translation>其代码表示：用户名或密码不正确。</translation>
    </message>
    <message>
        <source>Its code points to an address.</source>
        <translation>其代码表明问题与地址有关。</translation>
    </message>
    <message>
        <source>Its code points to the mailbox.</source>
        <translation>其代码表明问题与邮箱有关。</translation>
    </message>
    <message>
        <source>Its code points to the mail system.</source>
        <translation>其代码表明问题与邮件系统有关。</translation>
    </message>
    <message>
        <source>Its code points to the network between mail servers.</source>
        <translation>其代码表明问题与邮件服务器之间的网络有关。</translation>
    </message>
    <message>
        <source>Its code points to the conversation itself.</source>
        <translation>其代码表明问题与对话本身有关。</translation>
    </message>
    <message>
        <source>Its code points to the content or its form.</source>
        <translation>其代码表明问题与邮件内容或其格式有关。</translation>
    </message>
    <message>
        <source>Its code points to security or a rule of the server.</source>
        <translation>其代码表明问题与安全或服务器的规则有关。</translation>
    </message>
    <message>
        <source>The server calls this temporary: the same message may be accepted later.</source>
        <translation>服务器表示这是暂时的：同一封邮件稍后可能会被接受。</translation>
    </message>
    <message>
        <source>The server calls this final: it will not take the same message later either.</source>
        <translation>服务器表示这是最终结果：同一封邮件稍后也不会被接受。</translation>
    </message>
    <message>
        <source>This answer was not to be expected here.</source>
        <translation>此处不应出现这样的答复。</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in</source>
        <translation>服务器没有接受登录</translation>
    </message>
    <message>
        <source>Check user name and password. Many providers want an app password or an authorization code in place of the login password.</source>
        <translation>请检查用户名和密码。许多服务商要求使用应用专用密码或授权码来代替登录密码。</translation>
    </message>
    <message>
        <source>The server calls this temporary. Leave the password as it is and try again in some minutes.</source>
        <translation>服务器表示这是暂时的。请不要更改密码，过几分钟再试。</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment</source>
        <translation>服务器目前不接收邮件</translation>
    </message>
    <message>
        <source>It ended the conversation and calls this temporary. Try again in some minutes.</source>
        <translation>服务器结束了对话，并表示这是暂时的。请过几分钟再试。</translation>
    </message>
    <message>
        <source>Accept everything</source>
        <translation>接受所有邮件</translation>
    </message>
    <message>
        <source>Every letter arrives in the practice mailbox.</source>
        <translation>每封邮件都会送达练习邮箱。</translation>
    </message>
    <message>
        <source>Refuse the password like QQ Mail</source>
        <translation>像 QQ 邮箱那样拒绝密码</translation>
    </message>
    <message>
        <source>QQ Mail wants an authorization code in place of the login password.</source>
        <translation>QQ 邮箱需要授权码来代替登录密码。</translation>
    </message>
    <message>
        <source>Ask for an app password like Gmail</source>
        <translation>像 Gmail 那样要求应用专用密码</translation>
    </message>
    <message>
        <source>Gmail wants an app password once two-step verification is on.</source>
        <translation>开启两步验证后，Gmail 需要应用专用密码。</translation>
    </message>
    <message>
        <source>Refuse the password like Gmail</source>
        <translation>像 Gmail 那样拒绝密码</translation>
    </message>
    <message>
        <source>Gmail does not accept user name and password.</source>
        <translation>Gmail 不接受用户名和密码。</translation>
    </message>
    <message>
        <source>Refuse passwords like Outlook</source>
        <translation>像 Outlook 那样拒绝密码登录</translation>
    </message>
    <message>
        <source>Microsoft no longer accepts passwords for this mailbox.</source>
        <translation>Microsoft 不再允许此邮箱使用密码登录。</translation>
    </message>
    <message>
        <source>Refuse SMTP like Microsoft 365</source>
        <translation>像 Microsoft 365 那样拒绝 SMTP</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the whole organisation.</source>
        <translation>整个组织都已关闭 SMTP 发信。</translation>
    </message>
    <message>
        <source>Refuse the sender because of SPF</source>
        <translation>因 SPF 拒绝发件人</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow this server to send for it.</source>
        <translation>发件人的域名不允许此服务器代其发信。</translation>
    </message>
    <message>
        <source>Take the letter for spam</source>
        <translation>将邮件视为垃圾邮件</translation>
    </message>
    <message>
        <source>The whole letter is handed over and then refused.</source>
        <translation>整封邮件交出之后被拒绝。</translation>
    </message>
    <message>
        <source>Be too busy</source>
        <translation>表示过于繁忙</translation>
    </message>
    <message>
        <source>The server closes the connection with a 421.</source>
        <translation>服务器以 421 关闭连接。</translation>
    </message>
    <message>
        <source>Have a sign-in that is out of order</source>
        <translation>登录暂时故障</translation>
    </message>
    <message>
        <source>The server answers the sign-in with a temporary 454.</source>
        <translation>服务器以临时的 454 答复登录。</translation>
    </message>
    <message>
        <source>Put the sender off for a while</source>
        <translation>让发件人稍后再试</translation>
    </message>
    <message>
        <source>The server answers the sender&apos;s address with a temporary 451.</source>
        <translation>服务器以临时的 451 答复发件人地址。</translation>
    </message>
    <message>
        <source>Put off the first try (greylisting)</source>
        <translation>暂缓首次发送（灰名单）</translation>
    </message>
    <message>
        <source>The same letter is accepted the second time.</source>
        <translation>同一封邮件第二次发送时会被接受。</translation>
    </message>
    <message>
        <source>Refuse one of the recipients</source>
        <translation>拒绝其中一位收件人</translation>
    </message>
    <message>
        <source>One recipient does not exist; the others get the letter.</source>
        <translation>有一位收件人不存在；其他收件人会收到邮件。</translation>
    </message>
    <message>
        <source>Find the letter too large</source>
        <translation>认为邮件过大</translation>
    </message>
    <message>
        <source>The server refuses the letter for its size.</source>
        <translation>服务器因邮件过大而拒绝。</translation>
    </message>
    <message>
        <source>Announce a small size limit</source>
        <translation>声明较小的邮件大小上限</translation>
    </message>
    <message>
        <source>A larger letter is not even begun.</source>
        <translation>超过上限的邮件根本不会开始传输。</translation>
    </message>
    <message>
        <source>Fall silent after the greeting</source>
        <translation>问候之后不再回应</translation>
    </message>
    <message>
        <source>The connection stays open and nothing more is said.</source>
        <translation>连接保持打开，但不再有任何答复。</translation>
    </message>
    <message>
        <source>Hang up before confirming</source>
        <translation>确认之前断开连接</translation>
    </message>
    <message>
        <source>The whole letter is handed over, and nobody knows what became of it.</source>
        <translation>整封邮件已交出，但没有人知道结果如何。</translation>
    </message>
    <message>
        <source>Break the connection in the middle of the letter</source>
        <translation>邮件传到一半时断开连接</translation>
    </message>
    <message>
        <source>The letter cannot have arrived.</source>
        <translation>邮件不可能已送达。</translation>
    </message>
    <message>
        <source>Be very slow</source>
        <translation>反应非常缓慢</translation>
    </message>
    <message>
        <source>The answers come letter by letter.</source>
        <translation>答复一个字符一个字符地传来。</translation>
    </message>
    <message>
        <source>Break the encryption</source>
        <translation>破坏加密</translation>
    </message>
    <message>
        <source>In place of a TLS handshake comes garbage.</source>
        <translation>TLS 握手时发来的是乱码。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>label of a stage: the server took the message</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>label of a stage, such as “AUTH cancelled”</comment>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>label of the last stage</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>label of the last stage</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>label of a stage, such as “AUTH refused”</comment>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>label of a stage, such as “TLS failed”</comment>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Looking up the address of the server.</source>
        <translation>正在查询服务器的地址。</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>正在连接服务器。</translation>
    </message>
    <message>
        <source>Agreeing on encryption and checking the certificate.</source>
        <translation>正在协商加密并检查证书。</translation>
    </message>
    <message>
        <source>Greeting the server and asking what it can do.</source>
        <translation>正在问候服务器并询问其功能。</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>正在登录。</translation>
    </message>
    <message>
        <source>Naming the sender.</source>
        <translation>正在告知发件人。</translation>
    </message>
    <message>
        <source>Naming the recipients.</source>
        <translation>正在告知收件人。</translation>
    </message>
    <message>
        <source>Handing over the message.</source>
        <translation>正在交出邮件。</translation>
    </message>
    <message>
        <source>Waiting for the server to confirm the message.</source>
        <translation>正在等待服务器确认邮件。</translation>
    </message>
    <message>
        <source>The server takes the message for the recipients.</source>
        <translation>服务器接受了收件人。</translation>
    </message>
    <message>
        <source>The server takes the message for the recipient.</source>
        <translation>服务器接受了收件人。</translation>
    </message>
    <message>
        <source>The server takes the message for all %1 recipients.</source>
        <translation>服务器接受了全部 %1 位收件人。</translation>
    </message>
    <message>
        <source>The server takes the message for none of the recipients.</source>
        <translation>服务器没有接受任何一位收件人。</translation>
    </message>
    <message>
        <source>The server takes the message for %1 of %2 recipients.</source>
        <translation>服务器接受了 %2 位收件人中的 %1 位。</translation>
    </message>
    <message>
        <source>The address of the server is known.</source>
        <translation>已查到服务器的地址。</translation>
    </message>
    <message>
        <source>One address was found.</source>
        <translation>找到 1 个地址。</translation>
    </message>
    <message>
        <source>%1 addresses were found.</source>
        <translation>找到 %1 个地址。</translation>
    </message>
    <message>
        <source>The connection stands.</source>
        <translation>连接已建立。</translation>
    </message>
    <message>
        <source>The connection to %1 stands.</source>
        <translation>与 %1 的连接已建立。</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is in order.</source>
        <translation>连接已加密，证书有效。</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is in order.</source>
        <translation>连接已使用 %1 加密，证书有效。</translation>
    </message>
    <message>
        <source>The server returned the greeting.</source>
        <translation>服务器已回应问候。</translation>
    </message>
    <message>
        <source>The server returned the greeting and offers one extension.</source>
        <translation>服务器已回应问候，并提供 1 项扩展功能。</translation>
    </message>
    <message>
        <source>The server returned the greeting and offers %1 extensions.</source>
        <translation>服务器已回应问候，并提供 %1 项扩展功能。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in.</source>
        <translation>服务器已接受登录。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in with %1.</source>
        <translation>服务器已接受 %1 登录。</translation>
    </message>
    <message>
        <source>The server accepts the sender.</source>
        <translation>服务器接受了发件人。</translation>
    </message>
    <message>
        <source>The message was handed over: %1.</source>
        <translation>邮件已交出：%1。</translation>
    </message>
    <message>
        <source>The message was handed over.</source>
        <translation>邮件已交出。</translation>
    </message>
    <message>
        <source>The server confirmed the message and answers for it from now on.</source>
        <translation>服务器已确认收到邮件，此后由它负责投递。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a title made a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The conversation ended at this stage.</source>
        <translation>对话在此阶段结束。</translation>
    </message>
    <message>
        <source>Stage: looking up the server</source>
        <translation>阶段：查询服务器</translation>
    </message>
    <message>
        <source>Stage: connecting</source>
        <translation>阶段：连接</translation>
    </message>
    <message>
        <source>Stage: encryption</source>
        <translation>阶段：加密</translation>
    </message>
    <message>
        <source>Stage: greeting</source>
        <translation>阶段：问候</translation>
    </message>
    <message>
        <source>Stage: signing in</source>
        <translation>阶段：登录</translation>
    </message>
    <message>
        <source>Stage: naming the sender</source>
        <translation>阶段：告知发件人</translation>
    </message>
    <message>
        <source>Stage: naming the recipients</source>
        <translation>阶段：告知收件人</translation>
    </message>
    <message>
        <source>Stage: handing over the message</source>
        <translation>阶段：交出邮件</translation>
    </message>
    <message>
        <source>Stage: confirmation by the server</source>
        <translation>阶段：服务器确认</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>app::ComposeController</name>
    <message>
        <source>There is no account to send with</source>
        <translation>没有可用于发送的账户</translation>
    </message>
    <message>
        <source>Choose one in the From row.</source>
        <translation>请在“发件人”一栏选择一个。</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>缺少密码</translation>
    </message>
    <message>
        <source>The environment variable %1, which holds this account&apos;s password, is not set. Start Hongyan where it is, or change the account.</source>
        <translation>保存此账户密码的环境变量 %1 未设置。请在已设置该变量的环境中启动鸿雁，或更改账户。</translation>
    </message>
    <message>
        <source>The account&apos;s certificate file cannot be read</source>
        <translation>无法读取账户的证书文件</translation>
    </message>
    <message>
        <source>%1 is not there or not readable. Change the account.</source>
        <translation>%1 不存在或无法读取。请更改账户设置。</translation>
    </message>
    <message>
        <source>The letter was not sent</source>
        <translation>邮件未发送</translation>
    </message>
    <message>
        <source>It needs the account&apos;s password.</source>
        <translation>需要此账户的密码。</translation>
    </message>
    <message>
        <source>The practice server did not start</source>
        <translation>练习服务器未能启动</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>文件未保存</translation>
    </message>
    <message>
        <source>Nobody is left to send to</source>
        <translation>没有需要发送的收件人</translation>
    </message>
    <message>
        <source>Everyone in the address rows has accepted this message, or may have received it.</source>
        <translation>收件人栏中的每一位都已接受或可能已收到此邮件。</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>This is not an address: %1</source>
        <translation>这不是有效的邮件地址：%1</translation>
    </message>
    <message>
        <source>A mailto: link may not attach files by itself: %1</source>
        <translation>mailto: 链接不能自行附加文件：%1</translation>
    </message>
    <message>
        <source>There is no recipient: use --to, --cc or --bcc.</source>
        <translation>没有收件人：请使用 --to、--cc 或 --bcc。</translation>
    </message>
    <message>
        <source>Nothing was sent. Use --yes to send without being asked.</source>
        <translation>没有发送任何内容。使用 --yes 可不经询问直接发送。</translation>
    </message>
    <message>
        <source>The accounts cannot be read: %1 (%2)</source>
        <translation>无法读取账户：%1（%2）</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>没有账户“%1”。</translation>
    </message>
    <message>
        <source>The practice server did not start: %1</source>
        <translation>练习服务器未能启动：%1</translation>
    </message>
    <message>
        <source>The account is not ready: %1</source>
        <translation>账户尚未就绪：%1</translation>
    </message>
    <message>
        <source>There is no password for %1.</source>
        <translation>没有 %1 的密码。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>无法读取此文件：%1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码： </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)? [y/N] </source>
        <translation>
            <numerusform>发送给 %n 位收件人吗？[y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Send this message? [y/N] </source>
        <translation>发送这封邮件吗？[y/N] </translation>
    </message>
    <message>
        <source>The letter cannot be written: %1 (%2)</source>
        <translation>无法生成邮件：%1（%2）</translation>
    </message>
    <message>
        <source>The outbox cannot be opened: %1</source>
        <translation>无法打开发件箱：%1</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>%1 已接受：%2</translation>
    </message>
    <message>
        <source>Refused: %1: %2</source>
        <translation>被拒绝：%1：%2</translation>
    </message>
    <message>
        <source>Received in the practice mailbox: %1</source>
        <translation>练习邮箱已收到：%1</translation>
    </message>
    <message>
        <source>The log cannot be written: %1</source>
        <translation>无法写入日志：%1</translation>
    </message>
    <message>
        <source>A ready message is sent with --eml: %1</source>
        <translation>现成的邮件请用 --eml 发送：%1</translation>
    </message>
    <message>
        <source>There is no scenario “%1”; --scenario list names them.</source>
        <translation>没有名为“%1”的场景；用 --scenario list 查看全部场景。</translation>
    </message>
    <message>
        <source>The message cannot be printed: %1</source>
        <translation>邮件无法输出：%1</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>The accounts could not be read. The file was set aside as %1.</source>
        <translation>无法读取账户。原文件已另存为 %1。</translation>
    </message>
    <message>
        <source>The letter could not be opened as asked</source>
        <translation>无法按要求打开邮件</translation>
    </message>
    <message>
        <source>The account could not be saved: %1</source>
        <translation>无法保存账户：%1</translation>
    </message>
    <message>
        <source>The account could not be removed: %1</source>
        <translation>无法移除账户：%1</translation>
    </message>
    <message>
        <source>Open a letter</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Mail messages (*.eml);;All files (*)</source>
        <translation>邮件 (*.eml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
</context>
<context>
    <name>ui::Button</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s tool tip: what it does, and its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A recipient read aloud: who it is, and its place in the list.</extracomment>
        <translation>%1，第 %2 位，共 %3 位</translation>
    </message>
    <message>
        <source>%1, refused by the server</source>
        <translation>%1，被服务器拒绝</translation>
    </message>
    <message>
        <source>%1 looks like a slip of the finger for %2.</source>
        <translation>%1 可能是 %2 的笔误。</translation>
    </message>
    <message>
        <source>%1, perhaps misspelt</source>
        <translation>%1，可能有拼写错误</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
</context>
<context>
    <name>ui::ChipField</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>%1: add an address</source>
        <translation>%1：添加地址</translation>
    </message>
    <message>
        <source>Not an e-mail address: %1</source>
        <translation>不是有效的邮件地址：%1</translation>
    </message>
</context>
<context>
    <name>ui::InlineBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>ui::SendButton</name>
    <message>
        <source>Sending… %1 %</source>
        <translation>正在发送… %1%</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>更多发送方式</translation>
    </message>
    <message>
        <source>Send this message (%1)</source>
        <translation>发送此邮件 (%1)</translation>
    </message>
</context>
<context>
    <name>ui::account::AccountWindow</name>
    <message>
        <source>%1: stays on this computer</source>
        <translation>%1：仅限这台电脑</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt; via %3</source>
        <translation>%1 &lt;%2&gt;，通过 %3</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::account::ChoosePage</name>
    <message>
        <source>Which address do you write from?</source>
        <translation>您要用哪个地址写信？</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>您的邮件地址</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>练习账户</translation>
    </message>
    <message>
        <source>Try everything right now. Letters go to a mailbox inside this program; nothing leaves this computer.</source>
        <translation>立即试用所有功能。邮件会送到本程序内的邮箱；任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing is looked up before you ask for it.</source>
        <translation>在您提出要求之前，不会查询任何信息。</translation>
    </message>
    <message>
        <source>Own server, other</source>
        <translation>自有服务器或其他</translation>
    </message>
    <message>
        <source>You know its name and port</source>
        <translation>您知道它的名称和端口</translation>
    </message>
    <message>
        <source>Type it, or choose your provider. Hongyan tells you which password it wants before anything can go wrong.</source>
        <translation>请输入地址，或选择邮箱服务商。鸿雁会事先说明它需要哪种密码，以免出错。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ui::account::EditPage</name>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>您自己的服务器</translation>
    </message>
    <message>
        <source>Send with %1</source>
        <translation>使用 %1 发送</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>%1 accepts no passwords from mail programs, only a sign-in in the browser. Hongyan cannot do that; use another account.</source>
        <translation>%1 不接受邮件程序使用密码，只接受浏览器登录。鸿雁无法这样登录；请使用其他账户。</translation>
    </message>
    <message>
        <source>%1 wants this secret here: %2. This is how to get it:</source>
        <translation>%1 在此处需要：%2。获取方法如下：</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page</source>
        <translation>打开服务商的网页</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Server and port</source>
        <translation>服务器和端口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录方式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>TLS from the start (usual, port 465)</source>
        <translation>直接使用 TLS（常用，端口 465）</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS（端口 587）</translation>
    </message>
    <message>
        <source>None: everybody on the way can read along</source>
        <translation>不加密：途中任何人都能看到内容</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Password, kept until Hongyan is closed</source>
        <translation>密码，保留到鸿雁关闭为止</translation>
    </message>
    <message>
        <source>Password from an environment variable</source>
        <translation>来自环境变量的密码</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <translation>留空则保持不变</translation>
    </message>
    <message>
        <source>The password is never written to a file; Hongyan asks for it again next time.</source>
        <translation>密码绝不会写入文件；下次启动时，鸿雁会再次询问。</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>保存账户</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>这不是有效的邮件地址。</translation>
    </message>
    <message>
        <source>The server needs a name, such as smtp.example.com.</source>
        <translation>请填写服务器名称，例如 smtp.example.com。</translation>
    </message>
    <message>
        <source>The login needs a user name; usually it is the whole address.</source>
        <translation>登录需要用户名；通常是完整的邮件地址。</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the password.</source>
        <translation>请填写保存密码的环境变量名称。</translation>
    </message>
</context>
<context>
    <name>ui::account::PasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Hongyan signs in to %1 as %2 and keeps this until it is closed.</source>
        <translation>鸿雁将以 %2 的身份登录 %1，并在关闭之前一直保留此密码。</translation>
    </message>
    <message>
        <source>Sign in and send</source>
        <translation>登录并发送</translation>
    </message>
</context>
<context>
    <name>ui::compose::Actions</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>&amp;Undo sending</source>
        <translation>撤回发送(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>添加附件(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>&amp;Format bar</source>
        <translation>格式栏(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Chec&amp;k this message</source>
        <translation>检查此邮件(&amp;K)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新邮件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>保存草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Save as .&amp;eml…</source>
        <translation>另存为 .eml(&amp;E)…</translation>
    </message>
    <message>
        <source>Go to &amp;To</source>
        <translation>转到收件人(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;Cc</source>
        <translation>转到抄送(&amp;C)</translation>
    </message>
    <message>
        <source>Go to &amp;Bcc</source>
        <translation>转到密送(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Practice mailbox</source>
        <translation>练习邮箱(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>账户(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the main menu</source>
        <translation>打开主菜单</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>窗口的下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>窗口的上一区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Abo&amp;ut Hongyan</source>
        <translation>关于鸿雁(&amp;U)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>跟随系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sent and dra&amp;fts</source>
        <translation>已发邮件与草稿(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation>显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::compose::AttachmentCard</name>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>%1 → %2 sent</source>
        <extracomment>The size of a file, and what it takes up in the message.</extracomment>
        <translation>%1 → 发送时 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>An attachment read aloud: name, size, place in the list.</extracomment>
        <translation>%1，%2，第 %3 个，共 %4 个</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除 (Delete)</translation>
    </message>
    <message>
        <source>Name of the attachment</source>
        <translation>附件名称</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::compose::AttachmentStrip</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposeWindow</name>
    <message numerus="yes">
        <source>A link wants to attach %n file(s) to this message</source>
        <translation>
            <numerusform>有链接想为此邮件附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach only what you expected: whoever made the link chose the files.</source>
        <translation>请只附加您预期的文件：这些文件是由链接的制作者选定的。</translation>
    </message>
    <message>
        <source>Do not attach</source>
        <translation>不附加</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is still on its way. Cancel it first, or wait until it is sent.</source>
        <translation>邮件仍在发送。请先取消发送，或等待发送完成。</translation>
    </message>
    <message>
        <source>The message is about to be sent. Undo that first, or send it now.</source>
        <translation>邮件即将发送。请先撤回，或立即发送。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>About Hongyan</source>
        <translation>关于鸿雁</translation>
    </message>
    <message>
        <source>Hongyan %1
A mail composer that says why.</source>
        <translation>鸿雁 %1
会告诉您原因的写信工具。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>New message — Hongyan</source>
        <translation>新邮件 — 鸿雁</translation>
    </message>
    <message>
        <source>%1 — Hongyan</source>
        <translation>%1 — 鸿雁</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save as a message file</source>
        <translation>另存为邮件文件</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>邮件 (*.eml)</translation>
    </message>
    <message>
        <source>%1 is a folder and was not attached. Attach its files, or an archive of it.</source>
        <translation>%1 是文件夹，未能附加。请附加其中的文件，或打包后再附加。</translation>
    </message>
    <message>
        <source>Nothing stands out: the message can go.</source>
        <translation>没有发现问题，可以发送。</translation>
    </message>
    <message>
        <source>This message may already have arrived.</source>
        <translation>此邮件可能已经送达。</translation>
    </message>
    <message>
        <source>There is no account to send with yet</source>
        <translation>还没有可用于发送的账户</translation>
    </message>
    <message>
        <source>Set one up; the message stays here.</source>
        <translation>请设置一个账户；邮件会保留在这里。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct or remove it.</source>
        <translation>“%1”不是有效的邮件地址。请更正或移除。</translation>
    </message>
    <message>
        <source>Who is the message for? Add at least one address.</source>
        <translation>邮件要发给谁？请至少添加一个地址。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Remove the attachment, or add the file from where it is now.</source>
        <translation>请移除此附件，或从文件现在的位置重新添加。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>%1 秒后发送</translation>
    </message>
    <message>
        <source>Not known whether sent</source>
        <translation>不确定是否已发送</translation>
    </message>
    <message>
        <source>Sent to some</source>
        <translation>部分已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>有 %n 处需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>About to send</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>无法保存草稿</translation>
    </message>
    <message>
        <source>Keep this window open, or save the message as a file. %1</source>
        <translation>请保持此窗口打开，或将邮件保存为文件。%1</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>另存为 .eml…</translation>
    </message>
    <message>
        <source>Accepted by %1 for everyone at %2</source>
        <translation>%1 已于 %2 接受全部收件人的邮件</translation>
    </message>
    <message>
        <source>Open practice mailbox</source>
        <translation>打开练习邮箱</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账户…</translation>
    </message>
</context>
<context>
    <name>ui::compose::DropZone</name>
    <message>
        <source>Drop here to attach</source>
        <translation>拖放到此处以添加附件</translation>
    </message>
    <message>
        <source>Drop here to show the picture in the text</source>
        <translation>拖放到此处以在正文中显示图片</translation>
    </message>
</context>
<context>
    <name>ui::compose::EnvelopePanel</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>发件人(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>抄送(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>密送(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>主题(&amp;U)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Add a Cc row</source>
        <translation>添加抄送栏</translation>
    </message>
    <message>
        <source>Add a Bcc row</source>
        <translation>添加密送栏</translation>
    </message>
    <message>
        <source>Copy to (Ctrl+Shift+C)</source>
        <translation>抄送 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Hidden copy to (Ctrl+Shift+B)</source>
        <translation>密送 (Ctrl+Shift+B)</translation>
    </message>
</context>
<context>
    <name>ui::compose::FromButton</name>
    <message>
        <source>%1 · %2 · via %3</source>
        <extracomment>An account in the From menu: title, address, server.</extracomment>
        <translation>%1 · %2 · 通过 %3</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>From: %1 %2</source>
        <translation>发件人：%1 %2</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>%1 · practice, nothing leaves this computer</source>
        <translation>%1 · 练习，任何内容都不会离开这台电脑</translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <translation>%1 · 通过 %2</translation>
    </message>
</context>
<context>
    <name>ui::compose::PreviewPage</name>
    <message>
        <source>Rendered</source>
        <translation>呈现效果</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>The message as its recipient sees it</source>
        <translation>收件人看到的邮件</translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation>纯文本邮件</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>有 %n 项外部内容未显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compose::Remarks</name>
    <message>
        <source>%1 cannot be read, so the message cannot be sent with it.</source>
        <translation>无法读取 %1，因此邮件无法连同它一起发送。</translation>
    </message>
    <message>
        <source>%1 may be misspelt.</source>
        <translation>%1 可能有拼写错误。</translation>
    </message>
    <message>
        <source>There is no subject.</source>
        <translation>没有填写主题。</translation>
    </message>
    <message>
        <source>The message speaks of an attachment, but none is attached.</source>
        <translation>邮件中提到了附件，但没有添加附件。</translation>
    </message>
    <message>
        <source>Many servers refuse files like %1.</source>
        <translation>许多服务器会拒绝 %1 这类文件。</translation>
    </message>
</context>
<context>
    <name>ui::compose::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::compose::StatusLine</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The size of the message and the most the server takes.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::compose::VerdictCard</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send to the refused ones again</source>
        <translation>重新发送给被拒绝的收件人</translation>
    </message>
    <message>
        <source>Edit recipients</source>
        <translation>编辑收件人</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>账户设置…</translation>
    </message>
    <message>
        <source>Look at the attachments</source>
        <translation>查看附件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Send again anyway</source>
        <translation>仍要重新发送</translation>
    </message>
    <message>
        <source>Who can act: %1 · %2</source>
        <extracomment>Who has to act and where it happened: &quot;Who can act: You · Stage: signing in&quot;.</extracomment>
        <translation>需由谁处理：%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::editor::BodyEditor</name>
    <message>
        <source>Picture.png</source>
        <translation>图片.png</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Write your letter…</source>
        <translation>在此撰写正文…</translation>
    </message>
</context>
<context>
    <name>ui::editor::ColourMenu</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
</context>
<context>
    <name>ui::editor::FormatActions</name>
    <message>
        <source>Paragraph</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>标题 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>标题 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>标题 3</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>清除格式</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Short for &quot;Clear formatting&quot;, on a button.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
</context>
<context>
    <name>ui::editor::FormatBar</name>
    <message>
        <source>Paragraph style</source>
        <translation>段落样式</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>更多格式</translation>
    </message>
    <message>
        <source>Paragraph style: %1</source>
        <translation>段落样式：%1</translation>
    </message>
</context>
<context>
    <name>ui::editor::LinkDialog</name>
    <message>
        <source>Insert link</source>
        <translation>插入链接</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>编辑链接</translation>
    </message>
    <message>
        <source>example.com or name@example.com</source>
        <translation>example.com 或 name@example.com</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>更改链接</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>This is not an address that a link can go to. Web and mail addresses work.</source>
        <translation>链接无法指向此地址。请填写网址或邮件地址。</translation>
    </message>
</context>
<context>
    <name>ui::outbox::DraftList</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>没有草稿。</translation>
    </message>
</context>
<context>
    <name>ui::outbox::HistoryWindow</name>
    <message>
        <source>Sent messages and drafts</source>
        <translation>已发邮件与草稿</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Messages and drafts</source>
        <translation>邮件与草稿</translation>
    </message>
    <message>
        <source>&amp;Open in composer</source>
        <translation>在写信窗口中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Who can act: %1 · %2</source>
        <extracomment>Who has to act and where it happened: &quot;Who can act: You · Stage: signing in&quot;.</extracomment>
        <translation>需由谁处理：%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::outbox::RecordList</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>已发邮件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>还没有发送过邮件。</translation>
    </message>
</context>
<context>
    <name>ui::practice::AttachmentStrip</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>ui::practice::LetterList</name>
    <message>
        <source>one recipient</source>
        <translation>1 位收件人</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 位收件人</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>搜索邮件</translation>
    </message>
    <message>
        <source>Received letters</source>
        <translation>收到的邮件</translation>
    </message>
    <message>
        <source>No letters yet. Letters you send from the practice account arrive here.</source>
        <translation>还没有邮件。您用练习账户发送的邮件会送到这里。</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>没有包含这些文字的邮件。</translation>
    </message>
</context>
<context>
    <name>ui::practice::LetterPane</name>
    <message>
        <source>Parts of the letter that would have been loaded from elsewhere are not shown.</source>
        <translation>邮件中需从外部加载的内容未显示。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc (envelope only)</source>
        <translation>密送（仅信封）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>This is the beginning of the message; the whole of it has %1.</source>
        <translation>此处只显示邮件的开头；整封邮件大小为 %1。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Views of the letter</source>
        <translation>邮件的查看方式</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>邮件的正文</translation>
    </message>
    <message>
        <source>Source of the letter</source>
        <translation>邮件的源代码</translation>
    </message>
    <message>
        <source>Parts of the letter</source>
        <translation>邮件的各部分</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>ui::practice::PracticeWindow</name>
    <message>
        <source>Practice mailbox</source>
        <translation>练习邮箱</translation>
    </message>
    <message>
        <source>The practice server s&amp;hould:</source>
        <translation>练习服务器的行为(&amp;H)：</translation>
    </message>
    <message>
        <source>The practice server should</source>
        <translation>练习服务器的行为</translation>
    </message>
    <message>
        <source>&amp;Open in composer</source>
        <translation>在写信窗口中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::protocol::ProtocolPanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>协议记录</translation>
    </message>
    <message>
        <source>Pages of the log</source>
        <translation>日志的各页</translation>
    </message>
    <message>
        <source>Copy (redacted)</source>
        <translation>复制（已隐去机密）</translation>
    </message>
    <message>
        <source>Copy the transcript; passwords and codes are not in it</source>
        <translation>复制协议记录；其中不含密码和授权码</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the transcript to a file; passwords and codes are not in it</source>
        <translation>将协议记录保存到文件；其中不含密码和授权码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>保存协议记录</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>ui::protocol::StageDetail</name>
    <message>
        <source>The stages of sending appear here, each with its time, while a message is sent.</source>
        <translation>发送邮件时，此处会显示发送的各个阶段及其用时。</translation>
    </message>
    <message>
        <source>This stage was left out.</source>
        <translation>此阶段已跳过。</translation>
    </message>
    <message>
        <source>This stage was not reached.</source>
        <translation>未到达此阶段。</translation>
    </message>
    <message>
        <source>Handing over the message: %1 of %2.</source>
        <translation>正在交出邮件：%1 / %2。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid from %3 to %4</source>
        <translation>%1，由 %2 颁发，有效期 %3 至 %4</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Details of the stage</source>
        <translation>阶段详情</translation>
    </message>
</context>
<context>
    <name>ui::protocol::StageStrip</name>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1：已跳过</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1：进行中</translation>
    </message>
    <message>
        <source>%1: ended here</source>
        <translation>%1：在此结束</translation>
    </message>
    <message>
        <source>%1: ended here after %2</source>
        <translation>%1：%2后在此结束</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: done in %2</source>
        <translation>%1：已完成，用时 %2</translation>
    </message>
    <message>
        <source>Stages of sending</source>
        <translation>发送的各个阶段</translation>
    </message>
    <message>
        <source>%1. Stage %2 of %3. The arrow keys choose a stage, Enter shows its details.</source>
        <translation>%1。第 %2 阶段，共 %3 个。用方向键选择阶段，按 Enter 键查看详情。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ui::protocol::TranscriptModel</name>
    <message>
        <source>%1 seconds, we say: %2</source>
        <translation>%1 秒，客户端：%2</translation>
    </message>
    <message>
        <source>%1 seconds, the server unexpectedly says: %2</source>
        <translation>%1 秒，服务器（意外答复）：%2</translation>
    </message>
    <message>
        <source>%1 seconds, the server says: %2</source>
        <translation>%1 秒，服务器：%2</translation>
    </message>
    <message>
        <source>%1 seconds, note: %2</source>
        <translation>%1 秒，备注：%2</translation>
    </message>
</context>
<context>
    <name>ui::protocol::TranscriptPage</name>
    <message>
        <source>Show only lines with…</source>
        <translation>只显示包含以下文字的行…</translation>
    </message>
    <message>
        <source>Filter of the transcript</source>
        <translation>筛选协议记录</translation>
    </message>
</context>
<context>
    <name>ui::protocol::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>协议记录</translation>
    </message>
    <message>
        <source>Copy (redacted)</source>
        <translation>复制（已隐去机密）</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>没有包含这些文字的行。</translation>
    </message>
    <message>
        <source>What is said to the server and what it answers appears here while a message is sent.</source>
        <translation>发送邮件时，此处会显示发给服务器的内容和它的答复。</translation>
    </message>
</context>
</TS>
