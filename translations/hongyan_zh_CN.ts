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
    <message>
        <source>There is no password for this account.</source>
        <translation>这个账户没有密码。</translation>
    </message>
    <message>
        <source>The practice server did not start: %1</source>
        <translation>练习服务器未能启动：%1</translation>
    </message>
    <message>
        <source>hongyan account list                lists the accounts
hongyan account add ADDRESS         makes one, after testing it
hongyan account test NAME           examines its connection, up to naming the sender
hongyan account remove NAME         removes it and its stored password

NAME is an account&apos;s title, address or id. A password is read from standard input without being shown, never from the command line.</source>
        <translation>hongyan account list                列出账户
hongyan account add 地址            测试后添加账户
hongyan account test 名称           检查连接，直到声明发件人
hongyan account remove 名称         删除账户及其保存的密码

“名称”是账户的标题、地址或标识。密码从标准输入读取且不显示，绝不写在命令行里。</translation>
    </message>
    <message>
        <source>list, test: print JSON.</source>
        <translation>list、test：输出 JSON。</translation>
    </message>
    <message>
        <source>test: stop after this stage: dns, connect, tls, ehlo, auth or mail (the usual).</source>
        <translation>test：到这一步为止：dns、connect、tls、ehlo、auth 或 mail（默认）。</translation>
    </message>
    <message>
        <source>Take the password from this environment variable instead of asking for it.</source>
        <translation>从这个环境变量读取密码，不再询问。</translation>
    </message>
    <message>
        <source>add: your name, as recipients see it.</source>
        <translation>add：您的姓名，收件人会看到。</translation>
    </message>
    <message>
        <source>add: what you call the account.</source>
        <translation>add：您对账户的称呼。</translation>
    </message>
    <message>
        <source>add: the server, for a provider that Hongyan does not know: smtps://user@host:465 or smtp://user@host:587?tls=starttls.</source>
        <translation>add：服务器，用于鸿雁不认识的服务商：smtps://user@host:465 或 smtp://user@host:587?tls=starttls。</translation>
    </message>
    <message>
        <source>add: look the settings of an unknown domain up, in the DNS, at the domain itself and in Mozilla&apos;s database, which learn the domain.</source>
        <translation>add：为未知域名查找设置：查询 DNS、该域名自己的网站和 Mozilla 的数据库；它们会知道这个域名。</translation>
    </message>
    <message>
        <source>add: where the password is kept: keyring (the desktop&apos;s key store), file (readable by you alone, not encrypted) or env:NAME.</source>
        <translation>add：密码存放在哪里：keyring（桌面的密钥库）、file（只有您能读取，未加密）或 env:NAME。</translation>
    </message>
    <message>
        <source>add: sign in with the browser where a password would do, too.</source>
        <translation>add：即使可以用密码，也通过浏览器登录。</translation>
    </message>
    <message>
        <source>add: new letters begin with this account.</source>
        <translation>add：新邮件默认使用这个账户。</translation>
    </message>
    <message>
        <source>add: save without connecting.</source>
        <translation>add：不连接，直接保存。</translation>
    </message>
    <message>
        <source>remove: do not ask.</source>
        <translation>remove：不再询问。</translation>
    </message>
    <message>
        <source>“%1” is no stage: dns, connect, tls, ehlo, auth or mail.</source>
        <translation>“%1”不是阶段：可用 dns、connect、tls、ehlo、auth 或 mail。</translation>
    </message>
    <message>
        <source>“%1” is no place for a password: keyring, file or env:NAME.</source>
        <translation>“%1”不是存放密码的地方：可用 keyring、file 或 env:NAME。</translation>
    </message>
    <message>
        <source>Say what to do: hongyan account list, add, test or remove.</source>
        <translation>请说明要做什么：hongyan account list、add、test 或 remove。</translation>
    </message>
    <message>
        <source>Say which account.</source>
        <translation>请说明是哪个账户。</translation>
    </message>
    <message>
        <source>This is too much: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>add: trust the certificates in this PEM file, too.</source>
        <translation>add：同时信任此 PEM 文件中的证书。</translation>
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
    <message>
        <source>Something that calls itself %1 opens the connection to %2</source>
        <translation>自称 %1 的程序截开了到 %2 的连接</translation>
    </message>
    <message>
        <source>It shows a certificate of its own, which this computer does not trust. Nothing was sent, not even the password. Switch off its checking of mail or of encrypted connections, or ask whoever runs it.</source>
        <translation>它出示的是自己的证书，这台电脑并不信任。没有发送任何内容，连密码也没有。请关闭它的邮件或加密连接检查，或询问管理它的人。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate comes from a public authority, and the one shown here does not.</source>
        <translation>邮箱服务商的证书由公共机构颁发，而这里出示的不是。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate comes from a public authority; the one shown here was issued by “%1”.</source>
        <translation>邮箱服务商的证书由公共机构颁发；而这里出示的由“%1”颁发。</translation>
    </message>
    <message>
        <source>Somebody may be reading along on the way to %1</source>
        <translation>到 %1 的途中可能有人在偷看</translation>
    </message>
    <message>
        <source>%1 Virus scanners and company networks do that, and attackers. Nothing was sent, not even the password. Try another network, or ask who runs this one.</source>
        <comment>%1: one sentence</comment>
        <translation>%1杀毒软件和公司网络会这样做，攻击者也会。没有发送任何内容，连密码也没有。请换一个网络再试，或询问管理这个网络的人。</translation>
    </message>
    <message>
        <source>%1 can read along on the way to %2</source>
        <translation>%1 能看到发往 %2 的内容</translation>
    </message>
    <message>
        <source>It issued the certificate, and this computer trusts it. Virus scanners and company networks do that. It can see the password and every letter.</source>
        <translation>证书由它颁发，而这台电脑信任它。杀毒软件和公司网络会这样做。它能看到密码和每一封信。</translation>
    </message>
    <message>
        <source>Somebody whom this computer trusts may be able to read along</source>
        <translation>这台电脑信任的某一方可能看得到内容</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, an authority that was added to this computer. Virus scanners and company networks do that; they can see the password and every letter.</source>
        <translation>%1 的证书来自“%2”，这是后来添加到这台电脑的颁发机构。杀毒软件和公司网络会这样做；它们能看到密码和每一封信。</translation>
    </message>
    <message>
        <source>Nobody but the server itself vouches for it.</source>
        <translation>除了服务器自己，没有谁为它担保。</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>这台电脑不知道它由谁颁发。</translation>
    </message>
    <message>
        <source>This computer does not know the issuer “%1”.</source>
        <translation>这台电脑不认识颁发者“%1”。</translation>
    </message>
    <message>
        <source>%1 To trust it would not help, because it has another fault as well.</source>
        <comment>%1: one sentence</comment>
        <translation>%1即使信任它也没有用，因为它还有别的问题。</translation>
    </message>
    <message>
        <source>%1 Ask the server&apos;s administrator for the SHA-256 fingerprint and compare: %2. If it is the same, you can trust exactly this certificate; if not, do not go on.</source>
        <comment>%1: one sentence; %2: the fingerprint</comment>
        <translation>%1请向服务器管理员索取 SHA-256 指纹并比对：%2。如果一致，可以只信任这一张证书；如果不一致，请不要继续。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account. To trust the certificate would not help: a wrong name is never forgiven.</source>
        <translation>请检查账户里的服务器名称。信任这张证书没有用：名称不符绝不放行。</translation>
    </message>
    <message>
        <source>It is for %1. %2</source>
        <comment>%2: one or more sentences</comment>
        <translation>它属于 %1。%2</translation>
    </message>
    <message>
        <source>It ended on %1, and this computer&apos;s clock is not the reason. Only the server&apos;s administrator can renew it.</source>
        <translation>它已于 %1 到期，而且不是这台电脑的时钟造成的。只有服务器管理员能更新它。</translation>
    </message>
    <message>
        <source>It ended on %1. If this computer&apos;s date, %2, is right, only the server&apos;s administrator can renew it; if not, set the clock.</source>
        <translation>它已于 %1 到期。如果这台电脑的日期 %2 是对的，只有服务器管理员能更新它；如果不对，请校准时钟。</translation>
    </message>
    <message>
        <source>If this computer&apos;s date, %1, is right, only the server&apos;s administrator can renew it; if not, set the clock.</source>
        <translation>如果这台电脑的日期 %1 是对的，只有服务器管理员能更新它；如果不对，请校准时钟。</translation>
    </message>
    <message>
        <source>The key of %1 is too short</source>
        <translation>%1 的密钥太短</translation>
    </message>
    <message>
        <source>%1 bits do not protect well any more. Only the server&apos;s administrator can change that.</source>
        <translation>%1 位已不足以提供保护。只有服务器管理员能更换。</translation>
    </message>
    <message>
        <source>It does not protect well any more. Only the server&apos;s administrator can change that.</source>
        <translation>它已不足以提供保护。只有服务器管理员能更换。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <translation>%1 的证书即将到期</translation>
    </message>
    <message>
        <source>It ends on %1. Until then everything works.</source>
        <translation>它将于 %1 到期，在那之前一切正常。</translation>
    </message>
    <message>
        <source>It begins on %1, and this computer&apos;s clock is not the reason. Tell the server&apos;s administrator.</source>
        <translation>它从 %1 起才有效，而且不是这台电脑的时钟造成的。请告知服务器管理员。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead</source>
        <translation>这台电脑的时钟快了</translation>
    </message>
    <message>
        <source>It says %1, which is at least %2 too late. Set the date and time, then try again.</source>
        <translation>它显示 %1，至少快了 %2。请校准日期和时间后再试。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind</source>
        <translation>这台电脑的时钟慢了</translation>
    </message>
    <message>
        <source>It says %1, which is at least %2 too early. Set the date and time, then try again.</source>
        <translation>它显示 %1，至少慢了 %2。请校准日期和时间后再试。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be behind</source>
        <translation>这台电脑的时钟可能慢了</translation>
    </message>
    <message>
        <source>It says %1, and the certificate of %2 begins %3 later. If the date is wrong, set it; if it is right, the certificate is not valid yet.</source>
        <translation>它显示 %1，而 %2 的证书要再过 %3 才生效。如果日期不对，请校准；如果日期是对的，就是证书尚未生效。</translation>
    </message>
    <message>
        <source>Port %1 of %2 does not get through</source>
        <translation>%2 的端口 %1 连不通</translation>
    </message>
    <message>
        <source>Port %1 of the same server answers. Often the network holds up the other one; or the server does not use it.</source>
        <translation>同一服务器的端口 %1 有应答。多半是网络挡住了那个端口，也可能是服务器没有使用它。</translation>
    </message>
    <message>
        <source>Often the network holds it up; or the server does not use it.</source>
        <translation>多半是网络挡住了它，也可能是服务器没有使用它。</translation>
    </message>
    <message>
        <source>A web server answers at %1</source>
        <translation>在 %1 应答的是网页服务器</translation>
    </message>
    <message>
        <source>On port %1 a web page came instead of a mail server&apos;s greeting. In a hotel, a train or another guest network it may be the page for logging in: open a web browser and log in there. Otherwise check the server and the port.</source>
        <translation>端口 %1 返回的是网页，而不是邮件服务器的问候。在酒店、火车等访客网络里，这可能是登录页面：请打开浏览器登录。否则请检查服务器和端口。</translation>
    </message>
    <message>
        <source>This network may want you to log in first</source>
        <translation>这个网络可能需要先登录</translation>
    </message>
    <message>
        <source>What answers for %1 does not seem to be the provider&apos;s server. In a hotel, a train or another guest network, open a web browser, log in there and try again. Something that redirects mail on this network or computer would look the same.</source>
        <translation>以 %1 之名应答的似乎不是服务商的服务器。在酒店、火车等访客网络里，请打开浏览器登录后再试。如果这个网络或这台电脑上有什么在转接邮件，看起来也是这样。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a server for sending</source>
        <translation>在 %1 应答的不是发信服务器</translation>
    </message>
    <message>
        <source>On port %1 it answers like an IMAP server, which is for receiving. For sending, ports 465 and 587 are usual.</source>
        <translation>端口 %1 的应答像是 IMAP 服务器，那是用来收信的。发信通常用端口 465 和 587。</translation>
    </message>
    <message>
        <source>On port %1 it answers like a POP3 server, which is for receiving. For sending, ports 465 and 587 are usual.</source>
        <translation>端口 %1 的应答像是 POP3 服务器，那是用来收信的。发信通常用端口 465 和 587。</translation>
    </message>
    <message>
        <source>On port %1 it said: “%2”. Check the server and the port.</source>
        <translation>端口 %1 的应答是：“%2”。请检查服务器和端口。</translation>
    </message>
    <message>
        <source>No agreement on encryption with %1</source>
        <translation>与 %1 未能就加密达成一致</translation>
    </message>
    <message>
        <source>The TLS handshake failed on port %1. Check the port.</source>
        <translation>端口 %1 的 TLS 握手失败。请检查端口。</translation>
    </message>
    <message>
        <source>The TLS handshake failed on port %1: %2. Check the port.</source>
        <translation>端口 %1 的 TLS 握手失败：%2。请检查端口。</translation>
    </message>
    <message>
        <source>Port %1 of %2 begins without encryption</source>
        <translation>%2 的端口 %1 一开始不加密</translation>
    </message>
    <message>
        <source>The server speaks clear text there, while the account asks for TLS from the first moment. Nothing secret was said.</source>
        <translation>服务器在那里用明文，而账户要求一开始就用 TLS。没有说出任何机密。</translation>
    </message>
    <message>
        <source>Port %1 of %2 wants TLS from the first moment</source>
        <translation>%2 的端口 %1 要求一开始就用 TLS</translation>
    </message>
    <message>
        <source>The account begins in clear text there, and the server waits for encryption. Nothing secret was said.</source>
        <translation>账户在那里以明文开始，而服务器在等待加密。没有说出任何机密。</translation>
    </message>
    <message>
        <source>%1 speaks only outdated encryption</source>
        <translation>%1 只支持过时的加密</translation>
    </message>
    <message>
        <source>It has nothing newer than TLS 1.1, which is not safe any more. Only the server&apos;s administrator can change that.</source>
        <translation>它最高只支持 TLS 1.1，已不再安全。只有服务器管理员能改变这一点。</translation>
    </message>
    <message>
        <source>%1 offers no encryption on port %2</source>
        <translation>%1 在端口 %2 不提供加密</translation>
    </message>
    <message>
        <source>The account asks for STARTTLS, so nothing secret was said. The server may not have it there, or something on the way removed the offer.</source>
        <translation>账户要求 STARTTLS，所以没有说出任何机密。可能服务器在那里没有它，也可能途中有什么去掉了它。</translation>
    </message>
    <message>
        <source>Something slipped into the conversation before the encryption</source>
        <translation>加密之前有什么混进了对话</translation>
    </message>
    <message>
        <source>That is an attack, or a device on the way that does not work properly. Nothing secret was said. Try another network.</source>
        <translation>这是攻击，或者途中的设备不正常。没有说出任何机密。请换一个网络再试。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation>请检查服务器名称的拼写。</translation>
    </message>
    <message>
        <source>The name service did not answer. Check the connection to the network.</source>
        <translation>域名服务没有应答。请检查网络连接。</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1</source>
        <translation>代理没有连上 %1</translation>
    </message>
    <message>
        <source>Check the proxy in the account&apos;s settings.</source>
        <translation>请检查账户设置里的代理。</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2</source>
        <translation>无法连接 %1 的端口 %2</translation>
    </message>
    <message>
        <source>Nothing answered in time, or there is no way there. Check the server, the port and the connection to the network.</source>
        <translation>没有及时得到应答，或者无路可达。请检查服务器、端口和网络连接。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <translation>%1 拒绝端口 %2 的连接</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall turns everybody away. Check the server and the port.</source>
        <translation>那个端口没有服务，或者防火墙拒绝了连接。请检查服务器和端口。</translation>
    </message>
    <message>
        <source>%1 does not answer any more</source>
        <translation>%1 不再应答</translation>
    </message>
    <message>
        <source>The connection to port %1 stands, but no answer came in time.</source>
        <translation>到端口 %1 的连接已建立，但没有及时得到应答。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>到 %1 的连接被切断</translation>
    </message>
    <message>
        <source>The server, or something on the way, hung up on port %1.</source>
        <translation>服务器或途中的什么切断了端口 %1 的连接。</translation>
    </message>
    <message>
        <source>IPv6 does not get through to %1</source>
        <translation>IPv6 连不通 %1</translation>
    </message>
    <message>
        <source>%1 did not answer; IPv4 did. Until that is repaired, each connection begins with a wait.</source>
        <translation>%1 没有应答，而 IPv4 有。在修好之前，每次连接都要先等一会儿。</translation>
    </message>
    <message>
        <source>%1 refuses the conversation</source>
        <translation>%1 拒绝对话</translation>
    </message>
    <message>
        <source>It said no before anybody could sign in.</source>
        <translation>还没到登录它就拒绝了。</translation>
    </message>
    <message>
        <source>The client id or the client secret was not accepted by %1. Compare both with the registration there.</source>
        <translation>%1 未接受客户端 ID 或客户端密钥。请与在其处登记的内容核对。</translation>
    </message>
    <message>
        <source>The client id may not be used for this way of signing in to %1. Check its registration there, or sign in the other way if there is one.</source>
        <translation>该客户端 ID 不能以这种方式登录 %1。请检查在其处的登记；如有另一种登录方式，请改用。</translation>
    </message>
    <message>
        <source>Permission to send mail is not part of the client id’s registration with %1. Add it there, then sign in again.</source>
        <translation>在 %1 登记的客户端 ID 不含发送邮件的权限。请在其处添加，然后重新登录。</translation>
    </message>
    <message>
        <source>The sign-in server of %1 says that it is in trouble itself. Try again later.</source>
        <translation>%1 的登录服务器称自身出现故障。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in server of %1 refused, for a reason that Hongyan does not know. Trying again later may help.</source>
        <translation>%1 的登录服务器拒绝了请求，鸿雁不知道其中原因。稍后再试或许可行。</translation>
    </message>
    <message>
        <source>You are asked to confirm something yourself at %1, such as a second factor. Sign in again.</source>
        <translation>%1 要求您本人确认某项内容，例如两步验证。请重新登录。</translation>
    </message>
    <message>
        <source>Hongyan has no valid sign-in for %1: it is over, was taken back, or was never kept on this computer. Sign in again.</source>
        <translation>鸿雁没有 %1 的有效登录：可能已过期、被撤销，或从未保存在这台电脑上。请重新登录。</translation>
    </message>
    <message>
        <source>Hongyan has no client id for signing in to %1, or not the client secret that belongs to it. Enter those that you or your organization registered there.</source>
        <translation>鸿雁没有用于登录 %1 的客户端 ID，或缺少配套的客户端密钥。请填写您或您的组织在其处登记所得的内容。</translation>
    </message>
    <message>
        <source>Hongyan could not open a port on this computer, where the browser brings the answer of %1. Security software may forbid it; allow it, then sign in again.</source>
        <translation>鸿雁无法在这台电脑上打开端口来接收浏览器带回的 %1 的答复。可能被安全软件阻止；请允许后重新登录。</translation>
    </message>
    <message>
        <source>Permission to send mail through %1 was not given. If it was not you who refused, your organization may not allow it; ask its administrator.</source>
        <translation>未获得通过 %1 发送邮件的权限。如果不是您拒绝的，可能是您的组织不允许；请询问管理员。</translation>
    </message>
    <message>
        <source>What came back from the browser did not belong to this sign-in to %1. Perhaps an older tab was used. Sign in again, in the tab that opens then.</source>
        <translation>浏览器带回的答复不属于本次 %1 登录。可能用了较早的标签页。请重新登录，并在新打开的标签页中完成。</translation>
    </message>
    <message>
        <source>The answer that came back from the browser was not given by %1, so it was not used. Sign in again, and check the address that the browser shows.</source>
        <translation>浏览器带回的答复并非由 %1 给出，因此未被采用。请重新登录，并核对浏览器显示的网址。</translation>
    </message>
    <message>
        <source>The sign-in to %1 was not completed in the browser in time. Sign in again.</source>
        <translation>未能及时在浏览器中完成 %1 的登录。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in to %1 was cancelled.</source>
        <translation>已取消登录 %1。</translation>
    </message>
    <message>
        <source>The code for %1 was not entered in time. Sign in again to get a new one.</source>
        <translation>%1 的代码未及时输入。请重新登录以获取新代码。</translation>
    </message>
    <message>
        <source>There was no complete answer from the sign-in server of %1 over a secure connection. Check the network, then try again.</source>
        <translation>未能通过安全连接从 %1 的登录服务器得到完整答复。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Hongyan cannot use the sign-in server of %1 as it is set up, or what came back from it. A network that wants its own sign-in first, as in a hotel, can be the reason; open any web page to see.</source>
        <translation>鸿雁无法使用当前设置的 %1 登录服务器，或无法使用它返回的内容。可能是所在网络要求先行登录（例如酒店网络）；打开任一网页即可查看。</translation>
    </message>
    <message>
        <source>The sign-in to %1 could not be read from the place for secrets on this computer, or not be kept there. Unlock it if it is locked, then try again.</source>
        <translation>无法从这台电脑的密钥存储中读取 %1 的登录信息，或无法保存。如已锁定，请解锁后重试。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the two pages for the browser, as the attribute &quot;lang&quot; of HTML has it.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>In the middle of a sentence, where the provider has no name.</extracomment>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center. A personal account may need a directory of its own first.</source>
        <translation>登录 Microsoft Entra 管理中心。个人账户可能需要先有自己的目录。</translation>
    </message>
    <message>
        <source>Under “App registrations”, make a new registration. Its name is what people see when they sign in.</source>
        <translation>在“应用注册”中新建注册。其名称会在登录时显示。</translation>
    </message>
    <message>
        <source>As supported account types choose accounts in any organizational directory and personal Microsoft accounts.</source>
        <translation>“受支持的账户类型”选择任何组织目录中的账户和个人 Microsoft 账户。</translation>
    </message>
    <message>
        <source>Under “Authentication”, add the platform “Mobile and desktop applications” with the redirect URI http://localhost, and allow public client flows.</source>
        <translation>在“身份验证”中添加平台“移动和桌面应用程序”，重定向 URI 填 http://localhost，并允许公共客户端流。</translation>
    </message>
    <message>
        <source>Under “API permissions”, add the delegated permissions SMTP.Send and offline_access. SMTP.Send is listed under Office 365 Exchange Online or under Microsoft Graph.</source>
        <translation>在“API 权限”中添加委托的权限 SMTP.Send 和 offline_access。SMTP.Send 列在 Office 365 Exchange Online 或 Microsoft Graph 之下。</translation>
    </message>
    <message>
        <source>Copy the “Application (client) ID” to Hongyan. There is no client secret.</source>
        <translation>将“应用程序(客户端) ID”复制到鸿雁。没有客户端密钥。</translation>
    </message>
    <message>
        <source>If your organization does not let you give these permissions yourself, its administrator has to give them.</source>
        <translation>如果您的组织不允许您自行授予这些权限，须由管理员授予。</translation>
    </message>
    <message>
        <source>Sign in to the Google Cloud console and create a project.</source>
        <translation>登录 Google Cloud 控制台并创建项目。</translation>
    </message>
    <message>
        <source>Set up the OAuth consent screen, which is now part of “Google Auth Platform”, with the audience “External”.</source>
        <translation>设置 OAuth 同意屏幕（现属于“Google Auth Platform”），受众选择“外部”。</translation>
    </message>
    <message>
        <source>Add the scope https://mail.google.com/, which is the only one Gmail accepts for sending over SMTP.</source>
        <translation>添加范围 https://mail.google.com/，Gmail 通过 SMTP 发送只接受这一范围。</translation>
    </message>
    <message>
        <source>While the project is in “Testing”, add your own address as a test user. A sign-in ends after seven days then; publishing the project lifts that, and Google warns about an app that it has not verified.</source>
        <translation>项目处于“测试”状态时，将您自己的地址添加为测试用户。此时登录七天后失效；发布项目可解除此限制，但 Google 会警告该应用未经验证。</translation>
    </message>
    <message>
        <source>Create an OAuth client of the type “Desktop app”.</source>
        <translation>创建类型为“桌面应用”的 OAuth 客户端。</translation>
    </message>
    <message>
        <source>Copy both the client ID and the client secret to Hongyan. Google wants the secret from desktop programs too.</source>
        <translation>将客户端 ID 和客户端密钥都复制到鸿雁。Google 对桌面程序也要求密钥。</translation>
    </message>
    <message>
        <source>An app password is the simpler way for one Gmail account of your own.</source>
        <translation>如果只是您自己的一个 Gmail 账户，使用应用专用密码更简单。</translation>
    </message>
    <message>
        <source>Look for the developer or app registration pages of the provider, and register a desktop program, sometimes called a native or public one.</source>
        <translation>找到服务商的开发者或应用注册页面，注册一个桌面程序（有时称为原生或公共应用）。</translation>
    </message>
    <message>
        <source>As redirect URI enter http://127.0.0.1. The port is another one each time, which the provider must allow.</source>
        <translation>重定向 URI 填 http://127.0.0.1。端口每次不同，服务商须允许这一点。</translation>
    </message>
    <message>
        <source>Ask for the permission to send mail over SMTP, and for access while you are away if that is a permission of its own.</source>
        <translation>申请通过 SMTP 发送邮件的权限；如离线访问是单独的权限，也一并申请。</translation>
    </message>
    <message>
        <source>Copy the client id to Hongyan, and the client secret if you get one.</source>
        <translation>将客户端 ID 复制到鸿雁；如有客户端密钥也一并复制。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>The sign-in to %1 worked. You can close this page and go back to Hongyan.</source>
        <translation>已成功登录 %1。您可以关闭此页面，返回鸿雁。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>Hongyan says what happened and what to do. You can close this page.</source>
        <translation>鸿雁会说明发生了什么以及该怎么做。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>The name %1 is known.</source>
        <translation>服务器名 %1 存在。</translation>
    </message>
    <message>
        <source>%1 takes connections on port %2.</source>
        <translation>%1 的 %2 端口可以连接。</translation>
    </message>
    <message>
        <source>%1 accepts the sign-in. The sender was not tried.</source>
        <translation>%1 接受登录。没有尝试发件人。</translation>
    </message>
    <message>
        <source>%1 answers on port %2. Nobody signed in: without encryption the password could be read on the way.</source>
        <translation>%1 在端口 %2 有应答。没有登录：不加密的话，密码在途中可能被看到。</translation>
    </message>
    <message>
        <source>%1 answers on port %2, and the encryption is in order. Nobody signed in.</source>
        <translation>%1 在端口 %2 有应答，加密正常。没有登录。</translation>
    </message>
    <message>
        <source>%1 works, on port %2 with STARTTLS</source>
        <translation>%1 的端口 %2 配合 STARTTLS 可用</translation>
    </message>
    <message>
        <source>%1 works, on port %2 with TLS</source>
        <translation>%1 的端口 %2 配合 TLS 可用</translation>
    </message>
    <message>
        <source>Port %1 with STARTTLS works</source>
        <translation>端口 %1 配合 STARTTLS 可用</translation>
    </message>
    <message>
        <source>Port %1 with TLS works</source>
        <translation>端口 %1 配合 TLS 可用</translation>
    </message>
    <message>
        <source>Use %1, port %2 with STARTTLS</source>
        <comment>button</comment>
        <translation>改用 %1，端口 %2，STARTTLS</translation>
    </message>
    <message>
        <source>Use %1, port %2 with TLS</source>
        <comment>button</comment>
        <translation>改用 %1，端口 %2，TLS</translation>
    </message>
    <message>
        <source>Use STARTTLS</source>
        <comment>button</comment>
        <translation>改用 STARTTLS</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <comment>button</comment>
        <translation>改用 TLS</translation>
    </message>
    <message>
        <source>Use port %1 with STARTTLS</source>
        <comment>button</comment>
        <translation>改用端口 %1 和 STARTTLS</translation>
    </message>
    <message>
        <source>Use port %1 with TLS</source>
        <comment>button</comment>
        <translation>改用端口 %1 和 TLS</translation>
    </message>
    <message>
        <source>The examination of %1 ended early</source>
        <translation>对 %1 的检查提前结束</translation>
    </message>
    <message>
        <source>What happened is none of the faults we know.</source>
        <translation>发生的情况不属于我们已知的问题。</translation>
    </message>
    <message>
        <source>What happened is none of the faults we know: %1</source>
        <translation>发生的情况不属于我们已知的问题：%1</translation>
    </message>
    <message>
        <source>The settings are right</source>
        <translation>设置正确</translation>
    </message>
    <message>
        <source>%1 took everything that comes before a message. Nothing was sent.</source>
        <translation>发信之前的每一步 %1 都接受了。没有发送任何邮件。</translation>
    </message>
    <message>
        <source>The settings are right as far as they were tried</source>
        <translation>就已尝试的部分而言，设置正确</translation>
    </message>
    <message>
        <source>The server answers there, and its certificate is in order. The password was not said there yet.</source>
        <translation>服务器在那里有应答，证书正常。还没有在那里说出密码。</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <comment>%1: one or more sentences</comment>
        <translation>%1服务器说：“%2”</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>how certain an explanation is</comment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how certain an explanation is</comment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>The examination of %1 was cancelled.</source>
        <translation>对 %1 的检查已取消。</translation>
    </message>
    <message>
        <source>Port %1 does not get through here. %2.</source>
        <comment>%2: “Port 587 with STARTTLS works”</comment>
        <translation>端口 %1 在这里连不通。%2。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>two sentences without their full stops</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The key store</source>
        <comment>at the start of a sentence</comment>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>The password is not known yet. Enter it.</source>
        <translation>还不知道密码。请输入密码。</translation>
    </message>
    <message>
        <source>No password was found in “%1”. Enter it again, or choose another place for it.</source>
        <translation>在“%1”中没有找到密码。请重新输入，或为它另选存放位置。</translation>
    </message>
    <message>
        <source>Hongyan cannot keep a password there. Choose another place for it.</source>
        <translation>鸿雁无法把密码存放在那里。请为它另选存放位置。</translation>
    </message>
    <message>
        <source>Hongyan only reads the environment variable %1. Change it where it is set, or choose another place for the password.</source>
        <translation>鸿雁只读取环境变量 %1。请在设置它的地方修改，或为密码另选存放位置。</translation>
    </message>
    <message>
        <source>The file “%1” is not yours or leads to another folder, so it was not used. Put one of your own in its place.</source>
        <translation>文件“%1”不属于您或指向别的文件夹，因此没有使用它。请换成您自己的文件。</translation>
    </message>
    <message>
        <source>The password could not be saved. Try again, or choose another place for it.</source>
        <translation>无法保存密码。请重试，或为它另选存放位置。</translation>
    </message>
    <message>
        <source>The password could not be saved in “%1”. Try again, or choose another place for it.</source>
        <translation>无法把密码保存到“%1”。请重试，或为它另选存放位置。</translation>
    </message>
    <message>
        <source>The password could not be read. Enter it again, or choose another place for it.</source>
        <translation>无法读取密码。请重新输入，或为它另选存放位置。</translation>
    </message>
    <message>
        <source>The password could not be read from “%1”. Enter it again, or choose another place for it.</source>
        <translation>无法从“%1”读取密码。请重新输入，或为它另选存放位置。</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it and try again.</source>
        <translation>%1 已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>%1 did not let Hongyan in. Allow it when you are asked, or choose another place for the password.</source>
        <translation>%1 拒绝了鸿雁的访问。请在询问时允许访问，或为密码另选存放位置。</translation>
    </message>
    <message>
        <source>No key store is running on this computer. Keep the password in memory until Hongyan is closed, name an environment variable, or use a file.</source>
        <translation>这台电脑上没有正在运行的密钥库。可以把密码保留在内存中直到鸿雁关闭，也可以指定环境变量或使用文件。</translation>
    </message>
    <message>
        <source>Others can read the file “%1”, so it was not used. Allow only yourself to read it: chmod 600.</source>
        <translation>其他人可以读取文件“%1”，因此没有使用它。请设为只有您自己可读：chmod 600。</translation>
    </message>
    <message>
        <source>This is too long to be a password. Check that the right text or file was chosen.</source>
        <translation>内容太长，不像是密码。请检查是否选对了文字或文件。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Look for a question it may be asking, and try again.</source>
        <translation>%1 没有及时响应。请看看它是否正在询问您，然后重试。</translation>
    </message>
    <message>
        <source>Nowhere: no password is needed</source>
        <translation>不存放：不需要密码</translation>
    </message>
    <message>
        <source>In memory, until Hongyan is closed</source>
        <translation>在内存中，直到鸿雁关闭</translation>
    </message>
    <message>
        <source>From an environment variable</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>From the environment variable %1</source>
        <translation>来自环境变量 %1</translation>
    </message>
    <message>
        <source>In the practice server</source>
        <translation>在练习服务器中</translation>
    </message>
    <message>
        <source>In your desktop&apos;s key store</source>
        <translation>在桌面的密钥库中</translation>
    </message>
    <message>
        <source>In your desktop&apos;s key store (%1)</source>
        <translation>在桌面的密钥库中（%1）</translation>
    </message>
    <message>
        <source>In a file on this computer, not encrypted</source>
        <translation>在这台电脑上的文件中，未加密</translation>
    </message>
    <message>
        <source>Asking DNS who receives the mail of %1.</source>
        <translation>正在向 DNS 查询由谁接收 %1 的邮件。</translation>
    </message>
    <message>
        <source>Asking Mozilla’s database about %1.</source>
        <translation>正在 Mozilla 的数据库中查找 %1。</translation>
    </message>
    <message>
        <source>Asking DNS for %1.</source>
        <translation>正在向 DNS 查询 %1。</translation>
    </message>
    <message>
        <source>Trying %1.</source>
        <translation>正在尝试 %1。</translation>
    </message>
    <message>
        <source>Asking %1 for settings.</source>
        <translation>正在向 %1 查询设置。</translation>
    </message>
    <message>
        <source>The mail of %1 is received by %2.</source>
        <translation>%1 的邮件由 %2 接收。</translation>
    </message>
    <message>
        <source>Mozilla’s database knows %1.</source>
        <translation>Mozilla 的数据库收录了 %1。</translation>
    </message>
    <message>
        <source>DNS has the record %1.</source>
        <translation>DNS 中有记录 %1。</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <translation>%1 上有邮件服务器应答。</translation>
    </message>
    <message>
        <source>%1 publishes settings.</source>
        <translation>%1 公布了设置。</translation>
    </message>
    <message>
        <source>DNS brought no server that receives the mail of %1.</source>
        <translation>在 DNS 中没有查到接收 %1 邮件的服务器。</translation>
    </message>
    <message>
        <source>%1 names no server that receives its mail.</source>
        <translation>%1 没有指明接收其邮件的服务器。</translation>
    </message>
    <message>
        <source>DNS brought no record %1.</source>
        <translation>在 DNS 中没有查到记录 %1。</translation>
    </message>
    <message>
        <source>The domain says that it offers no %1.</source>
        <translation>该域名声明不提供 %1。</translation>
    </message>
    <message>
        <source>Mozilla’s database does not know %1.</source>
        <translation>Mozilla 的数据库没有收录 %1。</translation>
    </message>
    <message>
        <source>%1 publishes no settings.</source>
        <translation>%1 没有公布设置。</translation>
    </message>
    <message>
        <source>%1 was not found in DNS.</source>
        <translation>在 DNS 中找不到 %1。</translation>
    </message>
    <message>
        <source>The name server gave no usable answer about %1.</source>
        <translation>域名服务器没有就 %1 给出可用的答复。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>No answer about %1 came in time.</source>
        <translation>没有及时收到关于 %1 的答复。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>%1 的证书不可信。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>未能与 %1 建立加密连接。</translation>
    </message>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 返回了错误。</translation>
    </message>
    <message>
        <source>%1 sent us on to a place that is not safe.</source>
        <translation>%1 把请求转到了不安全的地址。</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of settings. A network in which one has to sign in first does that too.</source>
        <translation>%1 返回的是网页而不是设置。需要先登录才能上网的网络也会这样。</translation>
    </message>
    <message>
        <source>The answer of %1 was too large.</source>
        <translation>%1 的答复过大。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>无法理解 %1 的答复。</translation>
    </message>
    <message>
        <source>%1 publishes settings, but none that can be used for sending with encryption.</source>
        <translation>%1 公布了设置，但没有可用于加密发送的。</translation>
    </message>
    <message>
        <source>The mail server at %1 offers no way to sign in.</source>
        <translation>%1 上的邮件服务器不提供登录方式。</translation>
    </message>
    <message>
        <source>The mail server at %1 turned us away.</source>
        <translation>%1 上的邮件服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The conversation with %1 broke off.</source>
        <translation>与 %1 的通信中断了。</translation>
    </message>
    <message>
        <source>Mail exchanger in DNS</source>
        <translation>DNS 中的邮件交换记录</translation>
    </message>
    <message>
        <source>Published by the provider</source>
        <translation>由服务商公布</translation>
    </message>
    <message>
        <source>Mozilla’s database</source>
        <translation>Mozilla 的数据库</translation>
    </message>
    <message>
        <source>Published by the company that hosts the mail</source>
        <translation>由邮件托管商公布</translation>
    </message>
    <message>
        <source>Service record in DNS</source>
        <translation>DNS 中的服务记录</translation>
    </message>
    <message>
        <source>Found by trying</source>
        <translation>通过尝试找到</translation>
    </message>
    <message>
        <source>%1 has not been tried.</source>
        <translation>尚未尝试 %1。</translation>
    </message>
    <message>
        <source>Recognised by its mail exchanger %1</source>
        <translation>由邮件交换服务器 %1 识别</translation>
    </message>
    <message>
        <source>Published by %1 at %2</source>
        <translation>由 %1 在 %2 公布</translation>
    </message>
    <message>
        <source>From Mozilla’s database</source>
        <translation>来自 Mozilla 的数据库</translation>
    </message>
    <message>
        <source>Published at %1 by %2, who hosts the mail</source>
        <translation>由邮件托管商 %2 在 %1 公布</translation>
    </message>
    <message>
        <source>From Mozilla’s database, for %1, who hosts the mail</source>
        <translation>来自 Mozilla 的数据库中邮件托管商 %1 的条目</translation>
    </message>
    <message>
        <source>DNS record %1</source>
        <translation>DNS 记录 %1</translation>
    </message>
    <message>
        <source>Answered at %1</source>
        <translation>%1 有应答</translation>
    </message>
    <message>
        <source>The server %1 does not seem to belong to %2. Your password would go there: continue only if you know that your mail is hosted there.</source>
        <translation>服务器 %1 似乎不属于 %2。您的密码将发送到那里：只有确知您的邮件托管在那里时才继续。</translation>
    </message>
    <message>
        <source>%1 probably wants the whole address as the user name</source>
        <translation>%1 多半要求以完整邮箱地址作为用户名</translation>
    </message>
    <message>
        <source>%1 probably wants only the part before the @ as the user name</source>
        <translation>%1 多半要求只用 @ 前面的部分作为用户名</translation>
    </message>
    <message>
        <source>%1 wants the whole address as the user name</source>
        <translation>%1 要求以完整邮箱地址作为用户名</translation>
    </message>
    <message>
        <source>%1 wants only the part before the @ as the user name</source>
        <translation>%1 要求只用 @ 前面的部分作为用户名</translation>
    </message>
    <message>
        <source>The account says “%1”, and the server refused it.</source>
        <translation>账户里是“%1”，服务器拒绝了它。</translation>
    </message>
    <message>
        <source>The account says “%1”. The server was not asked yet.</source>
        <translation>账户里是“%1”。还没有问过服务器。</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <comment>button</comment>
        <translation>以 %1 登录</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password</source>
        <translation>%1 拒绝了用户名或密码</translation>
    </message>
    <message>
        <source>Check both. Many providers want a code or a password made for mail programs instead of the account&apos;s own password.</source>
        <translation>请检查两者。许多服务商要求使用授权码或邮件程序专用密码，而不是账户本身的密码。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1 拒绝了登录</translation>
    </message>
    <message>
        <source>Most often the user name or the password is not right. Many providers want a code or a password made for mail programs. Some answer the same while mail programs are switched off for the account, or after too many attempts.</source>
        <translation>多半是用户名或密码不对。许多服务商要求使用授权码或邮件程序专用密码。账户未开启 SMTP 服务，或尝试次数过多时，有些服务商也会这样回答。</translation>
    </message>
    <message>
        <source>%1 does not accept the permission any more</source>
        <translation>%1 不再接受授权</translation>
    </message>
    <message>
        <source>Sign in at the provider again.</source>
        <translation>请重新在服务商处登录。</translation>
    </message>
    <message>
        <source>It did not say that the password is wrong; its answer tells why.</source>
        <translation>它没有说密码不对；原因见它的回答。</translation>
    </message>
    <message>
        <source>%1 takes mail only after a sign-in</source>
        <translation>%1 只在登录后接收邮件</translation>
    </message>
    <message>
        <source>Enter a user name and a password.</source>
        <translation>请填写用户名和密码。</translation>
    </message>
    <message>
        <source>%1 offers no sign-in without encryption</source>
        <translation>%1 不加密就不提供登录</translation>
    </message>
    <message>
        <source>The account says no encryption. The server offers STARTTLS; choose it, or TLS. Nothing secret was said.</source>
        <translation>账户设为不加密。服务器提供 STARTTLS；请选择它或 TLS。没有说出任何机密。</translation>
    </message>
    <message>
        <source>%1 wants encryption or a sign-in first</source>
        <translation>%1 要求先加密或登录</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account.</source>
        <translation>请在账户里选择 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>%1 offers no sign-in on port %2</source>
        <translation>%1 在端口 %2 不提供登录</translation>
    </message>
    <message>
        <source>The port may not be meant for mail programs; for those, 465 and 587 are usual. Or the server wants no password at all.</source>
        <translation>这个端口可能不是给邮件程序用的，通常是 465 和 587。也可能服务器根本不要密码。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in that fits this account</source>
        <translation>%1 没有提供适合此账户的登录方式</translation>
    </message>
    <message>
        <source>It offers: %1</source>
        <translation>它提供：%1</translation>
    </message>
    <message>
        <source>%1 could not prove that it knows the password</source>
        <translation>%1 无法证明它知道密码</translation>
    </message>
    <message>
        <source>The right server could. Do not go on before you know why.</source>
        <translation>真正的服务器可以证明。在弄清原因之前请不要继续。</translation>
    </message>
    <message>
        <source>%1 does not take %2 as the sender</source>
        <translation>%1 不接受 %2 作为发件人</translation>
    </message>
    <message>
        <source>Many providers take only the account&apos;s own address. Check the sender.</source>
        <translation>许多服务商只接受账户本身的地址。请检查发件人。</translation>
    </message>
    <message>
        <source>%1 cannot take %2 as the sender</source>
        <translation>%1 无法接受 %2 作为发件人</translation>
    </message>
    <message>
        <source>The part before the @ has letters that need the extension SMTPUTF8, which the server does not offer.</source>
        <translation>@ 前面的部分含有需要 SMTPUTF8 扩展的字符，而服务器不提供该扩展。</translation>
    </message>
</context>
<context>
    <name>app::AccountCli</name>
    <message>
        <source>The accounts cannot be read: %1 (%2)</source>
        <translation>无法读取账户：%1（%2）</translation>
    </message>
    <message>
        <source>A part of the accounts could not be read. The file as it was is kept as %1.</source>
        <translation>部分账户无法读取。原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>There is no account yet: hongyan account add ADDRESS</source>
        <translation>还没有账户：hongyan account add 地址</translation>
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
        <source>There is no password for %1.</source>
        <translation>没有 %1 的密码。</translation>
    </message>
    <message>
        <source>Nothing was removed. Use --yes to remove without being asked.</source>
        <translation>没有删除任何内容。用 --yes 可不经询问直接删除。</translation>
    </message>
    <message>
        <source>Remove %1 and its stored password? [y/N] </source>
        <translation>删除 %1 及其保存的密码？[y/N] </translation>
    </message>
    <message>
        <source>The accounts could not be saved: %1</source>
        <translation>无法保存账户：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Trying %1:%2</source>
        <translation>正在尝试 %1:%2</translation>
    </message>
    <message>
        <source>The account was not saved. Use --no-test to save it all the same.</source>
        <translation>账户没有保存。用 --no-test 可照样保存。</translation>
    </message>
    <message>
        <source>This is not an address: %1</source>
        <translation>这不是邮件地址：%1</translation>
    </message>
    <message>
        <source>%1 takes no mail from other programs.</source>
        <translation>%1 不接受其他程序发送的邮件。</translation>
    </message>
    <message>
        <source>Hongyan does not know %1. Use --find to look its settings up, or --smtp to name the server.</source>
        <translation>鸿雁不认识 %1。用 --find 查找它的设置，或用 --smtp 指定服务器。</translation>
    </message>
    <message>
        <source>Nothing was found for %1. Name the server with --smtp.</source>
        <translation>没有找到 %1 的设置。请用 --smtp 指定服务器。</translation>
    </message>
    <message>
        <source>Found: %1:%2 (%3)</source>
        <translation>已找到：%1:%2（%3）</translation>
    </message>
    <message>
        <source>The login needs a user name of its own: use --smtp smtps://USER@%1.</source>
        <translation>登录需要单独的用户名：请用 --smtp smtps://用户名@%1。</translation>
    </message>
    <message>
        <source>The password is going to be in a file that only you can read, but it is not encrypted: %1</source>
        <translation>密码将保存在只有您能读取、但未加密的文件中：%1</translation>
    </message>
    <message>
        <source>No key store is running here. Say where the password is to be kept: --secret env:NAME or --secret file.</source>
        <translation>这里没有运行密钥库。请说明密码存放在哪里：--secret env:NAME 或 --secret file。</translation>
    </message>
    <message>
        <source>%1 is set neither in the environment nor in the .env file.</source>
        <translation>环境变量和 .env 文件中都没有 %1。</translation>
    </message>
    <message>
        <source>%1 wants this here: %2.</source>
        <translation>%1 在这里需要：%2。</translation>
    </message>
    <message>
        <source>Open %1 in a browser and enter this code: %2</source>
        <translation>用浏览器打开 %1 并输入此代码：%2</translation>
    </message>
    <message>
        <source>Open this in a browser on this computer:</source>
        <translation>请用本机的浏览器打开：</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Use %1:%2? [y/N] </source>
        <translation>使用 %1:%2？[y/N] </translation>
    </message>
    <message>
        <source>Found %1:%2 (%3), which was not confirmed. If it is right, name it with --smtp.</source>
        <translation>找到了 %1:%2（%3），但未得到确认。如果正确，请用 --smtp 指定它。</translation>
    </message>
    <message>
        <source>A sign-in in the browser cannot be kept in a variable: use --secret keyring or file.</source>
        <translation>浏览器登录不能保存在变量中：请用 --secret keyring 或 file。</translation>
    </message>
</context>
<context>
    <name>app::AccountDesk</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Export accounts without their passwords</source>
        <translation>导出账户（不含密码）</translation>
    </message>
    <message>
        <source>Hongyan accounts (*.json)</source>
        <translation>鸿雁账户 (*.json)</translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>文件没有写入：%1</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Hongyan accounts (*.json);;All files (*)</source>
        <translation>鸿雁账户 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>There are no accounts in this file.</source>
        <translation>这个文件里没有账户。</translation>
    </message>
    <message>
        <source>The account could not be saved: %1</source>
        <translation>账户未能保存：%1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of an account that was made from another one.</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The accounts could not be saved: %1</source>
        <translation>无法保存账户：%1</translation>
    </message>
    <message>
        <source>The stored password belongs to %1 and is not sent to another server. Enter the one of the new server, or sign in there.</source>
        <translation>保存的密码属于 %1，不会发送给别的服务器。请输入新服务器的密码，或在那里登录。</translation>
    </message>
    <message>
        <source>Nobody is signed in for this server yet. Sign in first.</source>
        <translation>还没有登录这台服务器。请先登录。</translation>
    </message>
    <message>
        <source>This account signed in with the browser until now. Enter its password.</source>
        <translation>这个账户此前通过浏览器登录。请输入它的密码。</translation>
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
    <message>
        <source>You cancelled before the connection was made.</source>
        <translation>您在建立连接之前取消了发送。</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>请重新登录 %1</translation>
    </message>
    <message>
        <source>The sign-in to %1 did not work</source>
        <translation>登录 %1 没有成功</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>密码未能保存</translation>
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
        <source>The letter could not be opened as asked</source>
        <translation>无法按要求打开邮件</translation>
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
    <message>
        <source>A part of the accounts could not be read. The file as it was is kept as %1.</source>
        <translation>部分账户无法读取。原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>The accounts cannot be read, and the file is left as it is: %1 (%2)</source>
        <translation>无法读取账户，文件保持原样：%1（%2）</translation>
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
        <source>Accounts</source>
        <extracomment>The title of a window: which page of the accounts it shows.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 — Accounts</source>
        <translation>%1 — 账户</translation>
    </message>
</context>
<context>
    <name>ui::account::AddressesField</name>
    <message>
        <source>“%1” is not an e-mail address. Correct or remove it.</source>
        <translation>“%1”不是有效的邮件地址。请更正或移除。</translation>
    </message>
</context>
<context>
    <name>ui::account::CandidateCard</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Port %1 · %2</source>
        <translation>端口 %1 · %2</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Sign-in in the browser</source>
        <translation>在浏览器中登录</translation>
    </message>
</context>
<context>
    <name>ui::account::CertificatesBox</name>
    <message numerus="yes">
        <source>This account trusts %n certificate(s) that nobody known vouches for.</source>
        <translation>
            <numerusform>此账户信任 %n 个没有公认机构担保的证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted once you save. Letters then leave only if somebody known vouches for the server.</source>
        <translation>保存后不再信任。此后只有在公认机构为服务器担保时才会发信。</translation>
    </message>
    <message>
        <source>Stop trusting them</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ui::account::ChoosePage</name>
    <message>
        <source>Which address do you write from?</source>
        <translation>您要用哪个地址写信？</translation>
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
        <source>Own server, other</source>
        <translation>自有服务器或其他</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 · wants: %2 · %3</source>
        <extracomment>A provider, what it wants, and its server: &quot;QQ Mail · wants: authorization code · smtp.qq.com&quot;</extracomment>
        <translation>%1 · 需要：%2 · %3</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Hongyan does not know %1 yet. Continue to see how its settings can be found.</source>
        <translation>鸿雁还不认识 %1。点“继续”，看看怎样找到它的设置。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是想输入 %1 吗？</translation>
    </message>
    <message>
        <source>%1 offers nothing that a mail program could send through. Choose another account.</source>
        <translation>%1 不让邮件程序发信，请换一个账号。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type more letters to find them.</source>
        <translation>
            <numerusform>还有 %n 个；再多输入几个字即可找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider is called that. Type your whole address instead.</source>
        <translation>没有叫这个名字的服务商。请输入完整的邮箱地址。</translation>
    </message>
    <message>
        <source>Enter chooses %1.</source>
        <translation>按回车选择 %1。</translation>
    </message>
    <message>
        <source>Found from your address, or entered by hand</source>
        <translation>按地址查找，或手动填写</translation>
    </message>
    <message>
        <source>NetEase 163 · 126 · yeah</source>
        <translation>网易 163 · 126 · yeah</translation>
    </message>
    <message>
        <source>Type it, or the name of your provider. Hongyan tells you which password it wants before anything can go wrong.</source>
        <translation>输入邮箱地址或服务商名称。不等出错，鸿雁就会告诉您它要哪一种密码。</translation>
    </message>
    <message>
        <source>name@example.com, or a provider&apos;s name</source>
        <translation>name@example.com，或服务商名称</translation>
    </message>
    <message>
        <source>Your mail address, or the name of your provider</source>
        <translation>您的邮箱地址，或服务商名称</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>开始写信</translation>
    </message>
    <message>
        <source>Passwords go to your desktop&apos;s key store. Nothing is looked up before you ask for it.</source>
        <translation>密码保存在桌面的密钥库中。没有您的指示，不会查询任何东西。</translation>
    </message>
    <message>
        <source>You choose where a password is kept. Nothing is looked up before you ask for it.</source>
        <translation>密码存在哪里由您决定。没有您的指示，不会查询任何东西。</translation>
    </message>
</context>
<context>
    <name>ui::account::ColourRow</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
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
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>Colour of your own</source>
        <translation>自定颜色</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>ui::account::CredentialWords</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>%1 takes a sign-in in the browser. Hongyan never sees your password.</source>
        <translation>%1 要求在浏览器中登录，鸿雁不会看到您的密码。</translation>
    </message>
    <message>
        <source>%1 wants no password.</source>
        <translation>%1 不需要密码。</translation>
    </message>
    <message>
        <source>%1 wants the %2 here.</source>
        <translation>%1 在这里要的是%2。</translation>
    </message>
    <message>
        <source>%1 wants an %2 here, not your login password.</source>
        <translation>%1 在这里要的是%2，不是登录密码。</translation>
    </message>
    <message>
        <source>%1 wants a %2 here, not your login password.</source>
        <translation>%1 在这里要的是%2，不是登录密码。</translation>
    </message>
    <message>
        <source>%1, or sign in</source>
        <translation>%1，或登录授权</translation>
    </message>
</context>
<context>
    <name>ui::account::FindPage</name>
    <message>
        <source>Looking for the settings of %1</source>
        <translation>正在查找 %1 的设置</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Find the settings of %1</source>
        <translation>查找 %1 的设置</translation>
    </message>
    <message>
        <source>Hongyan does not know this domain. It can look for the settings when you say so. Neither your password nor your address is sent for that, and pages are read over TLS only.</source>
        <translation>鸿雁不认识这个域名。您同意后它可以去查找设置：不会发送您的密码和地址，网页只经 TLS 读取。</translation>
    </message>
    <message>
        <source>Who is asked, and what they learn</source>
        <translation>会问谁，对方会知道什么</translation>
    </message>
    <message>
        <source>The name service: who receives mail for %1, and which server takes it from programs. Whoever runs the name service you use learns the domain.</source>
        <translation>域名服务：谁替 %1 收信，哪台服务器接受程序发信。您所用域名服务的运营者会知道这个域名。</translation>
    </message>
    <message>
        <source>https://autoconfig.%1 and https://%1: whether they describe the settings. Whoever runs them learns that somebody at your network address asks.</source>
        <translation>https://autoconfig.%1 和 https://%1：上面有没有写明设置。其运营者会知道，有人从您的网络地址来问过。</translation>
    </message>
    <message>
        <source>The same at the company that receives the mail for %1, when it is another one.</source>
        <translation>如果替 %1 收信的是另一家公司，也以同样方式问它。</translation>
    </message>
    <message>
        <source>Also ask Mozilla&apos;s database</source>
        <translation>也问 Mozilla 的数据库</translation>
    </message>
    <message>
        <source>It learns the domain, not your address.</source>
        <translation>它会知道域名，不会知道您的地址。</translation>
    </message>
    <message>
        <source>Also try likely names</source>
        <translation>也试试常见的服务器名</translation>
    </message>
    <message>
        <source>Such as smtp.%1: Hongyan connects, reads the greeting and leaves.</source>
        <translation>例如 smtp.%1：鸿雁只连接、读取问候语，然后离开。</translation>
    </message>
    <message>
        <source>Nothing was found. Ask whoever runs %1 for the “SMTP server”, its port and the encryption, and enter them by hand.</source>
        <translation>什么也没有找到。请向 %1 的管理者询问“SMTP 服务器”、端口和加密方式，然后手动填写。</translation>
    </message>
    <message>
        <source>This was found. Go on only if you know who the server belongs to.</source>
        <translation>找到了这一个。知道服务器属于谁，再继续。</translation>
    </message>
    <message>
        <source>These were found, the most reliable first. Go on only with one whose owner you know.</source>
        <translation>找到了这些，最可靠的在前。请只选您知道属于谁的。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Find settings</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手动填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ui::account::FindingCard</name>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>For %1, issued by %2, valid until %3</source>
        <translation>用于 %1，由 %2 签发，有效期至 %3</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>改用这个</translation>
    </message>
    <message>
        <source>Use this user name</source>
        <translation>改用这个用户名</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任这个证书</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>重新输入</translation>
    </message>
</context>
<context>
    <name>ui::account::Fold</name>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已收起</translation>
    </message>
</context>
<context>
    <name>ui::account::FormPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>测试并保存</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>不测试，直接保存</translation>
    </message>
</context>
<context>
    <name>ui::account::GoodToKnow</name>
    <message>
        <source>A message may have up to %1.</source>
        <translation>单封邮件最大 %1。</translation>
    </message>
    <message numerus="yes">
        <source>A message may go to %n recipient(s).</source>
        <translation>
            <numerusform>单封邮件最多 %n 位收件人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be sent a day.</source>
        <translation>
            <numerusform>每天最多发送 %n 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) may be written to a day.</source>
        <translation>
            <numerusform>每天最多发给 %n 位收件人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be sent a minute.</source>
        <translation>
            <numerusform>每分钟最多发送 %n 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know about %1</source>
        <translation>关于%1的须知</translation>
    </message>
</context>
<context>
    <name>ui::account::IdentitiesBox</name>
    <message>
        <source>no address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Add an identity</source>
        <translation>添加身份</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate this identity</source>
        <translation>复制此身份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this identity</source>
        <translation>移除此身份</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ui::account::IdentityEditor</name>
    <message>
        <source>This is not a mail address.</source>
        <translation>这不是有效的邮件地址。</translation>
    </message>
    <message>
        <source>Letters need an address to be written from.</source>
        <translation>写信需要一个发件地址。</translation>
    </message>
    <message>
        <source>%1 refuses letters from another address than %2.</source>
        <translation>%1会拒收以 %2 之外的地址发出的邮件。</translation>
    </message>
    <message>
        <source>%1 takes letters from this address only if it is an alias of %2 there.</source>
        <translation>只有当此地址是 %2 的别名时，%1才接受以它发出的邮件。</translation>
    </message>
    <message>
        <source>%1 refuses letters from addresses outside %2.</source>
        <translation>%1会拒收以 %2 域之外的地址发出的邮件。</translation>
    </message>
    <message>
        <source>%1 takes letters from this address only if you have verified it there.</source>
        <translation>只有在%1验证过此地址后，才能以它发信。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Where answers go, if not to the address above.</source>
        <translation>回信寄往这里，而不是上面的地址。</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Put into every new letter, where you can take them out again.</source>
        <translation>自动加入每封新邮件，写信时可以移除。</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>签名(&amp;G)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Plain text below every new letter</source>
        <translation>每封新邮件末尾的纯文本</translation>
    </message>
</context>
<context>
    <name>ui::account::ListActions</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>设为默认(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>全部导出(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::account::ListPage</name>
    <message>
        <source>Stays on this computer</source>
        <translation>只留在这台电脑上</translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <translation>%1 · 通过 %2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1, default, %2</source>
        <translation>%1，默认，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Account “%1” removed</source>
        <translation>已移除账户“%1”</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No account of your own yet</source>
        <translation>还没有自己的账户</translation>
    </message>
    <message>
        <source>Add one to send real letters. The practice account lets you try everything until then; nothing leaves this computer.</source>
        <translation>添加账户即可真正发信。在此之前，可用练习账户试用全部功能，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
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
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::account::LoginBox</name>
    <message>
        <source>A sign-in belongs to its server and user. Sign in again, or change them back.</source>
        <translation>登录只对原来的服务器和用户有效。请重新登录，或改回原来的设置。</translation>
    </message>
    <message>
        <source>Enter the %1 for %2.</source>
        <translation>请输入 %2 的%1。</translation>
    </message>
    <message>
        <source>The stored %1 belongs to %2 at %3 and is sent nowhere else. Enter the one for the new login.</source>
        <translation>已保存的%1属于 %3 上的 %2，不会发往别处。请输入新登录所用的%1。</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>清除登录信息</translation>
    </message>
    <message>
        <source>Forget the stored %1</source>
        <translation>清除已保存的%1</translation>
    </message>
    <message>
        <source>It is no longer stored. Hongyan asks for it at the next message.</source>
        <translation>已不再保存。下次发信时鸿雁会再次询问。</translation>
    </message>
    <message>
        <source>The server asks for no login</source>
        <translation>服务器不要求登录</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>如何获取</translation>
    </message>
    <message>
        <source>Sign in on another device…</source>
        <translation>在其他设备上登录…</translation>
    </message>
    <message>
        <source>Signs in through %1, in the browser. Hongyan keeps no password.</source>
        <translation>通过 %1 在浏览器中登录，鸿雁不保存密码。</translation>
    </message>
</context>
<context>
    <name>ui::account::LoginPart</name>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>The test needs this: %1.</source>
        <translation>测试需要先填写：%1。</translation>
    </message>
</context>
<context>
    <name>ui::account::ManualPage</name>
    <message>
        <source>This is not a mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>要信任的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Everything by hand</source>
        <translation>全部手动填写</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>收件人看到的名字</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>邮箱地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录方式(&amp;L)</translation>
    </message>
    <message>
        <source>With a password or code</source>
        <translation>用密码或授权码</translation>
    </message>
    <message>
        <source>None: the server asks for no login</source>
        <translation>无：服务器不要求登录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;File with certificates to trust</source>
        <translation>要信任的证书文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file with certificates…</source>
        <translation>选择证书文件…</translation>
    </message>
    <message>
        <source>Only for a server whose certificate comes from an authority of your own. Without a file the system&apos;s authorities count.</source>
        <translation>仅用于证书由自家机构签发的服务器。不填则以系统信任的机构为准。</translation>
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
        <source>Sign in and send</source>
        <translation>登录并发送</translation>
    </message>
    <message>
        <source>Hongyan signs in to %1 as %2.</source>
        <translation>鸿雁将以 %2 的身份登录 %1。</translation>
    </message>
    <message>
        <source>It is kept here: %1.</source>
        <translation>存放位置：%1。</translation>
    </message>
</context>
<context>
    <name>ui::account::SecretField</name>
    <message>
        <source>This does not look like the %1 wanted here (%2). The login password will be refused.</source>
        <translation>这不像这里要的%1（%2）。填登录密码会被拒绝。</translation>
    </message>
    <message>
        <source>This does not look like the %1 wanted here (%2).</source>
        <translation>这不像这里要的%1（%2）。</translation>
    </message>
    <message>
        <source>16 letters</source>
        <translation>16 个字母</translation>
    </message>
    <message>
        <source>16 letters and digits</source>
        <translation>16 个字母和数字</translation>
    </message>
    <message>
        <source>four groups of four letters</source>
        <translation>四组，每组四个字母</translation>
    </message>
    <message>
        <source>it begins with “%1”</source>
        <translation>以“%1”开头</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>形式不同</translation>
    </message>
    <message>
        <source>Leave empty to keep the one you have</source>
        <translation>留空则沿用已有的</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>按住显示</translation>
    </message>
</context>
<context>
    <name>ui::account::SecretPlaceBox</name>
    <message>
        <source>Choose where it is kept.</source>
        <translation>请选择保存在哪里。</translation>
    </message>
    <message>
        <source>Name the variable: letters, digits and underscores, such as SMTP_PASSWORD.</source>
        <translation>请填写变量名：字母、数字和下划线，例如 SMTP_PASSWORD。</translation>
    </message>
    <message>
        <source>Say that you understand what a file that is not encrypted means, or choose another place.</source>
        <translation>请确认您明白文件不加密意味着什么，或改存别处。</translation>
    </message>
    <message>
        <source>the desktop&apos;s key store</source>
        <translation>桌面的密钥库</translation>
    </message>
    <message>
        <source>The sign-in is kept in %1.</source>
        <translation>登录状态保存在 %1。</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>改存别处…</translation>
    </message>
    <message>
        <source>Keep it elsewhere than in %1</source>
        <translation>不存在 %1，改存别处</translation>
    </message>
    <message>
        <source>No key store is running</source>
        <translation>没有正在运行的密钥库</translation>
    </message>
    <message>
        <source>Hongyan would keep the secret in your desktop&apos;s key store, such as GNOME Keyring, KWallet or KeePassXC. None answers here, so choose where it is kept.</source>
        <translation>鸿雁本会把它存进桌面的密钥库，如 GNOME Keyring、KWallet 或 KeePassXC。这里没有密钥库响应，请选择保存在哪里。</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>存入 %1</translation>
    </message>
    <message>
        <source>Only until Hongyan is closed</source>
        <translation>只保留到关闭鸿雁为止</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>从环境变量读取</translation>
    </message>
    <message>
        <source>In a file on this computer, not encrypted</source>
        <translation>存入本机的文件，不加密</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>变量名(&amp;V)</translation>
    </message>
    <message>
        <source>Hongyan reads it from the environment it was started with, or from the file .env in its configuration folder, and never writes it.</source>
        <translation>鸿雁从启动时的环境或其配置目录下的 .env 文件读取它，绝不写入。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can send mail in your name: every program that you run, and whoever has a backup of your files.</source>
        <translation>谁拿到这个文件，谁就能以您的名义发信：您运行的每个程序，以及持有您文件备份的人。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白</translation>
    </message>
</context>
<context>
    <name>ui::account::ServerFields</name>
    <message>
        <source>The server needs a name, such as smtp.example.com.</source>
        <translation>请填写服务器名，例如 smtp.example.com。</translation>
    </message>
    <message>
        <source>The login needs a user name; usually it is the whole address.</source>
        <translation>登录需要用户名，通常就是完整的邮箱地址。</translation>
    </message>
    <message>
        <source>Without encryption, everybody on the way can read the messages and the password.</source>
        <translation>不加密的话，途中的任何人都能看到信件和密码。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>TLS from the start (usual, port 465)</source>
        <translation>从一开始就用 TLS（常用，端口 465）</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS（端口 587）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不加密</translation>
    </message>
</context>
<context>
    <name>ui::account::SettingsPage</name>
    <message>
        <source>Account settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Na&amp;me of the account</source>
        <translation>账户名称(&amp;M)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Who writes through this account. Each one can be chosen in From.</source>
        <translation>通过此账户写信的身份，均可在“发件人”中选择。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃更改吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::account::SignInBox</name>
    <message>
        <source>%1 lets only registered mail programs sign in, and Hongyan comes without a registration. Enter the client ID of one of your own; the help says how to get it.</source>
        <translation>%1 只让登记过的邮件程序登录，而鸿雁不自带登记。请填写您自己登记的客户端 ID；帮助里说明了如何获得。</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>客户端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端密钥(&amp;E)</translation>
    </message>
    <message>
        <source>Use this client ID</source>
        <translation>使用这个客户端 ID</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>打开相应页面</translation>
    </message>
    <message>
        <source>How to get one</source>
        <translation>如何获得</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用代码</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your browser has opened a page of %1. Sign in there; this page then goes on by itself.</source>
        <translation>浏览器已打开 %1 的网页。请在那里登录，之后这里会自动继续。</translation>
    </message>
    <message>
        <source>Open %1 in a browser, on any device, and enter this code before %2.</source>
        <translation>在任一设备的浏览器中打开 %1，并在 %2 之前输入这个代码。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>已登录为 %1。</translation>
    </message>
    <message>
        <source>The letters are to come from %1. %2 may refuse that, or replace the address.</source>
        <translation>您要用 %1 写信。%2 可能拒绝，或替换这个地址。</translation>
    </message>
    <message>
        <source>Write from %1</source>
        <translation>改用 %1 写信</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1: what went wrong, in whole sentences; %2: the server&apos;s own words.</extracomment>
        <translation>%1服务器说：“%2”</translation>
    </message>
</context>
<context>
    <name>ui::account::SignInPage</name>
    <message>
        <source>This is not a mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>%1 gives everybody another server; enter yours with “Change…”.</source>
        <translation>%1 给每个人的服务器都不同，请点“更改…”填写您的。</translation>
    </message>
    <message>
        <source>The login needs a user name.</source>
        <translation>登录需要用户名。</translation>
    </message>
    <message>
        <source>The server wants the password of the mailbox, as far as anybody knows. With two-step verification it is mostly an app password, made on the provider&apos;s pages.</source>
        <translation>据目前所知，服务器要的是邮箱密码。如果开启了两步验证，多半要用在服务商网页上生成的专用密码。</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>打开 %1 的网页</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>还没有服务器</translation>
    </message>
    <message>
        <source>%1 · port %2 · %3</source>
        <translation>%1 · 端口 %2 · %3</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>Send with %1</source>
        <translation>用 %1 发信</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>收件人看到的名字</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>邮箱地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>%1 means this: %2</source>
        <translation>%1 指的是：%2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the server…</source>
        <translation>更改服务器…</translation>
    </message>
</context>
<context>
    <name>ui::account::TestPage</name>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1: worked</source>
        <translation>%1：成功</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>%1 · port %2 · %3</source>
        <translation>%1 · 端口 %2 · %3</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>%1 的测试</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>正在测试 %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Hongyan signs in and stops before a message. Nothing is sent.</source>
        <translation>鸿雁登录后便停下，不发送任何信件。</translation>
    </message>
    <message>
        <source>Trying %1. Nothing is sent.</source>
        <translation>正在尝试 %1。不会发送任何信件。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再测一次</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <message>
        <source>The account %1 is gone. This letter is now sent with %2.</source>
        <translation>账户 %1 已不存在。这封信现在将通过 %2 发送。</translation>
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
        <extracomment>The heading of an account&apos;s identities in the From menu: title, server.</extracomment>
        <translation>%1 · 通过 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An identity in the From menu: name, address.</extracomment>
        <translation>%1 · %2</translation>
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
    <message>
        <source>Test the connection…</source>
        <translation>测试连接…</translation>
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
