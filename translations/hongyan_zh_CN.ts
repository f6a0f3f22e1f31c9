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
    <message>
        <source>hongyan doctor HOST[:PORT]          connects to a mail server, step by step, and says what is wrong

Without a port it tries 465, then the server&apos;s other ports. No letter is sent, and without --user nobody signs in.</source>
        <translation>hongyan doctor 主机[:端口]          一步步连接邮件服务器，说明哪里有问题

不写端口时先试 465，再试服务器的其他端口。不会发送邮件；不加 --user 就不登录。</translation>
    </message>
    <message>
        <source>implicit, starttls or none; usually told from the port.</source>
        <translation>implicit、starttls 或 none；通常由端口判断。</translation>
    </message>
    <message>
        <source>Stop after this stage: dns, connect, tls, ehlo or auth.</source>
        <translation>到此阶段为止：dns、connect、tls、ehlo 或 auth。</translation>
    </message>
    <message>
        <source>Sign in as this user, too; the password is read without being shown.</source>
        <translation>同时以此用户登录；输入的密码不会显示。</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file, too.</source>
        <translation>同时信任此 PEM 文件中的证书。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Say which server: hongyan doctor smtp.example.com:465</source>
        <translation>请指明服务器：hongyan doctor smtp.example.com:465</translation>
    </message>
    <message>
        <source>--tls is implicit, starttls or none.</source>
        <translation>--tls 只能是 implicit、starttls 或 none。</translation>
    </message>
    <message>
        <source>“%1” is no stage: dns, connect, tls, ehlo or auth.</source>
        <translation>“%1”不是有效的阶段：dns、connect、tls、ehlo 或 auth。</translation>
    </message>
    <message>
        <source>hongyan domain NAME    checks the records that mail from this domain needs

Asks DNS for MX, SPF, DKIM and DMARC, and for a server of one&apos;s own for PTR and HELO. Says what is in order, and which records to publish. Nothing is sent.</source>
        <translation>hongyan domain 域名    检查用这个域名发信所需的 DNS 记录

向 DNS 查询 MX、SPF、DKIM 和 DMARC；自建服务器还会查询 PTR 和 HELO。告诉您哪些没有问题、还要发布哪些记录。不会发送任何邮件。</translation>
    </message>
    <message>
        <source>The address that you write from.</source>
        <translation>您的发件人地址。</translation>
    </message>
    <message>
        <source>The address of your own server; may be repeated.</source>
        <translation>自建服务器的 IP 地址；可以多次使用。</translation>
    </message>
    <message>
        <source>The name of your own server.</source>
        <translation>自建服务器的主机名。</translation>
    </message>
    <message>
        <source>The name that your server introduces itself with.</source>
        <translation>您的服务器在 HELO 中报出的名字。</translation>
    </message>
    <message>
        <source>The selector of the DKIM key; may be repeated.</source>
        <translation>DKIM 密钥的选择器；可以多次使用。</translation>
    </message>
    <message>
        <source>Ask this name server instead of the computer&apos;s own.</source>
        <translation>向这个域名服务器查询，而不是本机设置的那个。</translation>
    </message>
    <message>
        <source>Connect to port 25 of this host, to see whether mail can leave from here; “mx” for the domain&apos;s own.</source>
        <translation>连接这台主机的 25 端口，看邮件能否从这里发出去；“mx” 表示该域名自己的收信服务器。</translation>
    </message>
    <message>
        <source>Show the records and how SPF was evaluated.</source>
        <translation>显示记录原文和 SPF 的求值过程。</translation>
    </message>
    <message>
        <source>Exit codes:
   0  everything is in order
   2  the command line is wrong
  10  the domain does not exist, or no name server answers
  20  cancelled
  21  something has to be changed
  22  nothing wrong was found, but not everything could be checked</source>
        <translation>退出码：
   0  一切正常
   2  命令行有误
  10  域名不存在，或域名服务器没有回应
  20  已取消
  21  有需要修改的地方
  22  没有发现问题，但有些项目无法检查</translation>
    </message>
    <message>
        <source>“%1” is no domain.</source>
        <translation>“%1”不是域名。</translation>
    </message>
    <message>
        <source>“%1” is no address of this domain.</source>
        <translation>“%1”不是这个域名下的地址。</translation>
    </message>
    <message>
        <source>“%1” is no address and no name of a server.</source>
        <translation>“%1”既不是 IP 地址，也不是服务器的主机名。</translation>
    </message>
    <message>
        <source>“%1” is no selector.</source>
        <translation>“%1”不是选择器。</translation>
    </message>
    <message>
        <source>“%1” is no name server: give its IP address.</source>
        <translation>“%1”不是域名服务器：请给出它的 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is no host.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>Say which domain: hongyan domain example.com</source>
        <translation>请写出域名，例如：hongyan domain example.com</translation>
    </message>
    <message>
        <source>Who said it: a provider (qq, netease, gmail, office365 …) or the server&apos;s name.</source>
        <translation>是谁说的：服务商（qq、netease、gmail、office365 等）或服务器名称。</translation>
    </message>
    <message>
        <source>What it answered: connect, tls, ehlo, auth, mail, rcpt, data or eod (after the message).</source>
        <translation>在哪一步回答的：connect、tls、ehlo、auth、mail、rcpt、data 或 eod（邮件正文之后）。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server said it, as in a bounce.</source>
        <translation>是收件方服务器说的，例如退信中的内容。</translation>
    </message>
    <message>
        <source>“%1” is no stage: connect, tls, ehlo, auth, mail, rcpt, data or eod.</source>
        <translation>“%1”不是有效的阶段：connect、tls、ehlo、auth、mail、rcpt、data 或 eod。</translation>
    </message>
    <message>
        <source>There is nothing to explain.</source>
        <translation>没有要解释的内容。</translation>
    </message>
    <message>
        <source>hongyan explain &quot;535 5.7.8 …&quot;     says what a server&apos;s refusal means and what to do
hongyan explain FILE               the same for a bounce (.eml) or a text; also on standard input

Nothing is sent anywhere, and nothing is looked up.</source>
        <translation>hongyan explain &quot;535 5.7.8 …&quot;     说明服务器的拒绝是什么意思、该怎么办
hongyan explain 文件               同上，用于退信（.eml）或文本；也可从标准输入读取

不发送任何内容，也不联网查询。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>“%1” is no provider that is known here.</source>
        <translation>“%1”不是这里认识的服务商。</translation>
    </message>
    <message>
        <source>hongyan contacts list [LETTERS]     lists the contacts, or those that the letters find
hongyan contacts import FILE        takes in a vCard or CSV file; doubles are merged
hongyan contacts export FILE        writes all contacts; - is standard output
hongyan contacts forget ADDRESS     forgets what was learned of an address, or with --all of everybody</source>
        <translation>hongyan contacts list [字母]        列出联系人，或按字母查找
hongyan contacts import 文件        导入 vCard 或 CSV 文件，重复的会合并
hongyan contacts export 文件        导出全部联系人；- 表示标准输出
hongyan contacts forget 地址        忘记对某个地址的记录；加 --all 则忘记全部</translation>
    </message>
    <message>
        <source>list: print JSON.</source>
        <translation>list：以 JSON 输出。</translation>
    </message>
    <message>
        <source>import: say what would be done, and change nothing.</source>
        <translation>import：只说明将会怎样，不作任何更改。</translation>
    </message>
    <message>
        <source>forget: everything that was learned from messages sent.</source>
        <translation>forget：从已发送邮件中记住的全部内容。</translation>
    </message>
    <message>
        <source>export: vcf or csv; otherwise the file&apos;s name decides.</source>
        <translation>export：vcf 或 csv；不指定时由文件名决定。</translation>
    </message>
    <message>
        <source>Say what to do: hongyan contacts list, import, export or forget.</source>
        <translation>请说明要做什么：hongyan contacts list、import、export 或 forget。</translation>
    </message>
    <message>
        <source>“%1” is no format for contacts: vcf or csv.</source>
        <translation>“%1”不是联系人的格式：请用 vcf 或 csv。</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Say which address is to be forgotten, or --all.</source>
        <translation>请指定要忘记的地址，或使用 --all。</translation>
    </message>
    <message>
        <source>Leave out the account&apos;s signature.</source>
        <translation>不附加账户的签名。</translation>
    </message>
    <message>
        <source>hongyan templates list                  lists the templates
hongyan templates show NAME             prints one: its recipients, subject, fields and text
hongyan templates import FILE…          keeps message files as templates or snippets
hongyan templates export NAME [TARGET]  copies one to a file or into a folder; - is standard output
hongyan templates remove NAME           moves one to the trash, where it stays for 30 days</source>
        <translation>hongyan templates list                  列出模板
hongyan templates show NAME             显示一个模板：收件人、主题、字段和正文
hongyan templates import FILE…          将邮件文件存为模板或片段
hongyan templates export NAME [TARGET]  将模板复制为文件或复制到文件夹；- 表示标准输出
hongyan templates remove NAME           将模板移到回收站，保留 30 天</translation>
    </message>
    <message>
        <source>Snippets instead of templates.</source>
        <translation>针对片段，而不是模板。</translation>
    </message>
    <message>
        <source>list, show: print JSON.</source>
        <translation>list、show：以 JSON 输出。</translation>
    </message>
    <message>
        <source>Say what to do: hongyan templates list, show, import, export or remove.</source>
        <translation>请说明要做什么：hongyan templates list、show、import、export 或 remove。</translation>
    </message>
    <message>
        <source>Say which snippet.</source>
        <translation>请指定片段。</translation>
    </message>
    <message>
        <source>Say which template.</source>
        <translation>请指定模板。</translation>
    </message>
    <message>
        <source>Begin with this template, by its name or its file; the other options come on top.</source>
        <translation>以此模板开始写信，可给出模板名称或文件；其他选项的内容在此之上添加或替换。</translation>
    </message>
    <message>
        <source>Fill a field of the template. May be repeated. A field that is not set is filled from what is known of the recipient, the sender and the day (such as name, first name, email, my name, date), then with its own default; without a window none may be left.</source>
        <translation>填写模板中的一个字段，可重复使用。未填写的字段先根据收件人、发件人和当天日期填写（如 姓名、名字、邮箱、我的姓名、日期），再用其默认值；不打开窗口时，不能留有空字段。</translation>
    </message>
    <message>
        <source>Leave in photos where and with what they were taken; else it is removed.</source>
        <translation>保留照片的拍摄地点和器材信息；否则会移除。</translation>
    </message>
    <message>
        <source>--template is a letter of its own: without --welcome and --eml.</source>
        <translation>--template 本身就是一封邮件，不能与 --welcome 或 --eml 同时使用。</translation>
    </message>
    <message>
        <source>--set fills a field of a template: say which with --template.</source>
        <translation>--set 用于填写模板的字段，请用 --template 指定模板。</translation>
    </message>
    <message>
        <source>A field is set as FIELD=VALUE, not: %1</source>
        <translation>字段应写作“字段=值”，而不是：%1</translation>
    </message>
    <message>
        <source>There is no template “%1”; hongyan templates list names them.</source>
        <translation>没有名为“%1”的模板；hongyan templates list 可列出全部模板。</translation>
    </message>
    <message>
        <source>There is no field “%1”: the template has none.</source>
        <translation>没有字段“%1”：此模板没有字段。</translation>
    </message>
    <message>
        <source>There is no field “%1”; the template has: %2</source>
        <translation>没有字段“%1”；此模板的字段有：%2</translation>
    </message>
    <message>
        <source>These fields of the template are not filled: %1. Use --set.</source>
        <translation>模板中的这些字段尚未填写：%1。请使用 --set。</translation>
    </message>
    <message>
        <source>%1: where it was taken was removed.</source>
        <translation>%1：拍摄地点已移除。</translation>
    </message>
    <message>
        <source>%1: photo details were removed.</source>
        <translation>%1：照片的附带信息已移除。</translation>
    </message>
    <message>
        <source>%1 tells where it was taken; this cannot be removed from such a file.</source>
        <translation>%1 含有拍摄地点，这种文件无法移除该信息。</translation>
    </message>
    <message>
        <source>%1 has photo details; they cannot be removed from such a file.</source>
        <translation>%1 含有照片的附带信息，这种文件无法移除。</translation>
    </message>
    <message>
        <source>A picture in the HTML</source>
        <translation>HTML 中的一张图片</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Nothing differs in what is known about these two.</source>
        <translation>就已知信息而言，两次没有不同。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到达</translation>
    </message>
</context>
<context>
    <name>LineExplanation</name>
    <message>
        <source>The greeting of the server.</source>
        <translation>服务器的问候。</translation>
    </message>
    <message>
        <source>Said without being asked.</source>
        <translation>服务器主动发来的。</translation>
    </message>
    <message>
        <source>Answers “%1”.</source>
        <comment>%1 is a command</comment>
        <translation>回应“%1”。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>The first place is &quot;Answers “QUIT”.&quot;, the second what that command means.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>A note of this program; it was not sent.</source>
        <translation>本程序的备注，没有发送给服务器。</translation>
    </message>
    <message>
        <source>Answers what was sent to sign in.</source>
        <translation>回应登录时发送的内容。</translation>
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
    <name>StageDetail</name>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid from %3 to %4</source>
        <translation>%1，由 %2 签发，有效期 %3 至 %4</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>上级证书</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>issuer and its organisation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
        <source>Trusted because of</source>
        <translation>信任来源</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>No answer from</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>An extension of this server.</source>
        <translation>此服务器的扩展。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>The answers for the other recipients are in the transcript.</source>
        <translation>其他收件人的应答见协议记录。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>%1, ended at %2 s</source>
        <extracomment>How long a stage took, and when it ended, counted from the begin of the attempt in seconds.</extracomment>
        <translation>%1，于第 %2 秒结束</translation>
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
    <message>
        <source>EHLO says hello and asks what the server can do.</source>
        <translation>EHLO 向服务器打招呼，并询问它支持哪些功能。</translation>
    </message>
    <message>
        <source>HELO says hello the old way: the server does not tell what it can do.</source>
        <translation>HELO 是旧式的打招呼：服务器不会说明它支持什么。</translation>
    </message>
    <message>
        <source>STARTTLS switches this connection to encryption.</source>
        <translation>STARTTLS 把这条连接切换为加密。</translation>
    </message>
    <message>
        <source>AUTH signs in. User name and password are asked for and never shown.</source>
        <translation>AUTH 用于登录。用户名和密码会另行询问，并且从不显示。</translation>
    </message>
    <message>
        <source>MAIL begins a message and names its sender. Nothing is sent yet.</source>
        <translation>MAIL 开始一封邮件并给出发件人。此时还没有发送任何内容。</translation>
    </message>
    <message>
        <source>RCPT names one recipient. Nothing is sent yet.</source>
        <translation>RCPT 给出一个收件人。此时还没有发送任何内容。</translation>
    </message>
    <message>
        <source>DATA hands over the message: after it and a lone dot the message is sent.</source>
        <translation>DATA 提交邮件内容：之后再输入单独一个点，邮件就发出了。</translation>
    </message>
    <message>
        <source>BDAT hands over the message in blocks of known length: it sends it.</source>
        <translation>BDAT 按已知长度分块提交邮件内容，邮件会因此发出。</translation>
    </message>
    <message>
        <source>BURL lets the server fetch the message from a mailbox: it sends it.</source>
        <translation>BURL 让服务器从邮箱中取出邮件内容，邮件会因此发出。</translation>
    </message>
    <message>
        <source>RSET forgets sender and recipients. The sign-in stays.</source>
        <translation>RSET 清除发件人和收件人，登录状态保留。</translation>
    </message>
    <message>
        <source>NOOP does nothing, and shows whether the server still listens.</source>
        <translation>NOOP 什么也不做，只看服务器是否还在应答。</translation>
    </message>
    <message>
        <source>HELP asks which commands there are.</source>
        <translation>HELP 询问有哪些命令。</translation>
    </message>
    <message>
        <source>VRFY asks whether an address exists. Most servers do not say.</source>
        <translation>VRFY 询问某个地址是否存在。多数服务器不会回答。</translation>
    </message>
    <message>
        <source>EXPN asks who is on a mailing list. Most servers do not say.</source>
        <translation>EXPN 询问邮件列表里有谁。多数服务器不会回答。</translation>
    </message>
    <message>
        <source>ETRN makes the server send the mail that waits for another one.</source>
        <translation>ETRN 让服务器发出为另一台服务器积压的邮件。</translation>
    </message>
    <message>
        <source>It makes the server the sender: mail would come over this connection.</source>
        <translation>它让服务器变成发送方：邮件会经由这条连接传过来。</translation>
    </message>
    <message>
        <source>QUIT says goodbye and closes the connection.</source>
        <translation>QUIT 道别并关闭连接。</translation>
    </message>
    <message>
        <source>The server greets first; nothing was asked yet.</source>
        <translation>服务器先打招呼，此时还没有问过它什么。</translation>
    </message>
    <message>
        <source>The dot ended the message and asked the server to take it.</source>
        <translation>单独的点结束了邮件，并请服务器收下它。</translation>
    </message>
    <message>
        <source>Nothing was asked: the server spoke by itself.</source>
        <translation>没有问过什么：是服务器自己说的。</translation>
    </message>
    <message>
        <source>This is not a command that we know. It is said as it is.</source>
        <translation>这不是我们认识的命令，会原样发给服务器。</translation>
    </message>
    <message>
        <source>Held back: there is an invisible character in the line, which could hide a second command.</source>
        <translation>已拦下：这一行里有不可见字符，可能藏着第二条命令。</translation>
    </message>
    <message>
        <source>Held back: the line is longer than any server takes.</source>
        <translation>已拦下：这一行太长，没有服务器会接受。</translation>
    </message>
    <message>
        <source>Held back: letters beyond ASCII need SMTPUTF8, which the server did not offer.</source>
        <translation>已拦下：非 ASCII 字符需要 SMTPUTF8，而服务器没有提供。</translation>
    </message>
    <message>
        <source>Held back: letters beyond ASCII need 8BITMIME, which the server did not offer.</source>
        <translation>已拦下：非 ASCII 字符需要 8BITMIME，而服务器没有提供。</translation>
    </message>
    <message>
        <source>Held back: this looks like a password. It was neither sent nor kept. AUTH asks for it.</source>
        <translation>已拦下：这看起来像密码。它既没有发出，也没有保留。需要密码时，AUTH 会询问。</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %1 would send a message to %n recipient(s). Turn on &quot;Allow sending&quot; first, then say it again.</source>
        <translation>
            <numerusform>已拦下：%1 会把邮件发给 %n 位收件人。请先打开“允许发送”，再输入一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: %1 can send a message. Turn on &quot;Allow sending&quot; first, then say it again.</source>
        <translation>已拦下：%1 可能会发出邮件。请先打开“允许发送”，再输入一次。</translation>
    </message>
    <message>
        <source>Held back: nothing is sent to a server whose certificate was not accepted.</source>
        <translation>已拦下：服务器的证书未被接受，不会向它发送任何邮件。</translation>
    </message>
    <message>
        <source>Held back: BDAT counts octets and cannot be typed by hand. DATA does the same.</source>
        <translation>已拦下：BDAT 要数清字节，无法手工输入。用 DATA 效果相同。</translation>
    </message>
    <message>
        <source>Held back: without encryption everybody on the way could read the password. Say STARTTLS first.</source>
        <translation>已拦下：没有加密时，途中的任何人都能看到密码。请先输入 STARTTLS。</translation>
    </message>
    <message>
        <source>Held back: no password is given to a server whose certificate was not accepted.</source>
        <translation>已拦下：服务器的证书未被接受，不会把密码交给它。</translation>
    </message>
    <message>
        <source>Held back: the connection is encrypted already.</source>
        <translation>已拦下：连接已经加密。</translation>
    </message>
    <message>
        <source>Held back: this user name or password cannot be said by way of %1.</source>
        <translation>已拦下：这个用户名或密码无法用 %1 方式表达。</translation>
    </message>
    <message>
        <source>The sign-in was called off. Nothing was said.</source>
        <translation>登录已取消，没有向服务器发送任何内容。</translation>
    </message>
    <message>
        <source>The line is longer than 512 octets; servers need not take it.</source>
        <translation>这一行超过 512 字节，服务器可以不接受。</translation>
    </message>
    <message>
        <source>The connection is encrypted now. What was offered before no longer counts: say EHLO again.</source>
        <translation>连接现在已加密。之前提供的功能不再有效：请再输入一次 EHLO。</translation>
    </message>
    <message>
        <source>The message was given up before its last dot: it was not sent.</source>
        <translation>邮件在最后的点之前被放弃，没有发出。</translation>
    </message>
    <message>
        <source>What the server asked for made no sense, so the sign-in was called off.</source>
        <translation>服务器的询问不合规则，登录已取消。</translation>
    </message>
    <message>
        <source>The server waits for more than a command, which nobody asked for. The connection was closed.</source>
        <translation>服务器在等待命令以外的内容，而没有人要求过。连接已关闭。</translation>
    </message>
    <message>
        <source>No address is known for this name. Check its spelling.</source>
        <translation>这个名称没有对应的地址。请检查拼写。</translation>
    </message>
    <message>
        <source>Nobody listens at this port, or a firewall rejects connections to it.</source>
        <translation>这个端口无人应答，或者防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>There is no way to it, or it did not answer in time. Many networks block port 25.</source>
        <translation>没有通往它的路径，或者它没有及时应答。许多网络会封锁 25 端口。</translation>
    </message>
    <message>
        <source>Perhaps the port speaks clear text first: then choose STARTTLS or none. The server&apos;s TLS may also be too old.</source>
        <translation>也许这个端口先用明文：请改选 STARTTLS 或不加密。也可能是服务器的 TLS 太旧。</translation>
    </message>
    <message>
        <source>You ended the connection</source>
        <translation>您结束了连接</translation>
    </message>
    <message>
        <source>The server closed it, or something on the way cut it.</source>
        <translation>服务器关闭了连接，或者途中有什么切断了它。</translation>
    </message>
    <message>
        <source>A server that speaks TLS says nothing to those who do not: check port and encryption.</source>
        <translation>使用 TLS 的服务器不会回应不用 TLS 的一方：请检查端口和加密方式。</translation>
    </message>
    <message>
        <source>Somebody or something on the way may be tampering with the connection, so it was closed.</source>
        <translation>途中可能有人或设备在篡改连接，因此已将其关闭。</translation>
    </message>
    <message>
        <source>It was not a reply as SMTP knows them, so the connection was closed.</source>
        <translation>那不是 SMTP 规定的回复，因此已关闭连接。</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>服务器结束了连接</translation>
    </message>
    <message>
        <source>It said 421, which announces that it hangs up: idle for too long, too busy, or unwilling.</source>
        <translation>它回复了 421，表示即将挂断：空闲太久、太忙，或者不愿继续。</translation>
    </message>
    <message>
        <source>It could not prove that it knows your password, so the connection was closed.</source>
        <translation>它无法证明自己知道您的密码，因此已关闭连接。</translation>
    </message>
    <message>
        <source>The last dot was said, but the answer to it did not come.</source>
        <translation>最后的点已经发出，但没有等到对它的回复。</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <translation>DNS 没有回应</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>MX: who receives</source>
        <translation>MX：谁来收信</translation>
    </message>
    <message>
        <source>SPF: who may send</source>
        <translation>SPF：谁可以发信</translation>
    </message>
    <message>
        <source>DKIM: the signature</source>
        <translation>DKIM：签名</translation>
    </message>
    <message>
        <source>DMARC: what happens to forgeries</source>
        <translation>DMARC：如何处理伪造邮件</translation>
    </message>
    <message>
        <source>PTR: the name of the address</source>
        <translation>PTR：地址的名字</translation>
    </message>
    <message>
        <source>HELO: how the server introduces itself</source>
        <translation>HELO：服务器如何自报家门</translation>
    </message>
    <message>
        <source>Port 25 outwards</source>
        <translation>25 端口出站</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>可以改进</translation>
    </message>
    <message>
        <source>Needs a change</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Asking who receives the domain’s mail…</source>
        <translation>正在查询由谁收信……</translation>
    </message>
    <message>
        <source>Following the SPF record…</source>
        <translation>正在查 SPF 记录……</translation>
    </message>
    <message>
        <source>Looking for DKIM keys…</source>
        <translation>正在找 DKIM 密钥……</translation>
    </message>
    <message>
        <source>Looking for the DMARC record…</source>
        <translation>正在找 DMARC 记录……</translation>
    </message>
    <message>
        <source>Asking for the name of the address…</source>
        <translation>正在查地址的名字……</translation>
    </message>
    <message>
        <source>Asking for the name of the server…</source>
        <translation>正在查服务器的名字……</translation>
    </message>
    <message>
        <source>Trying port 25…</source>
        <translation>正在测试 25 端口……</translation>
    </message>
    <message>
        <source>Add this record in the DNS panel of your domain.</source>
        <translation>请在域名的 DNS 面板里添加这条记录。</translation>
    </message>
    <message>
        <source>Change the SPF record that is there to this one. Do not add a second one.</source>
        <translation>请把现有的 SPF 记录改成这条，不要另加一条。</translation>
    </message>
    <message>
        <source>Delete all SPF records that are there, and add this one, which says what they said.</source>
        <translation>请删掉现有的全部 SPF 记录，换成这一条；它包含了原来各条的内容。</translation>
    </message>
    <message>
        <source>Change the SPF record to this one. It leaves out what is wrong; look whether something that you need is missing then.</source>
        <translation>请把 SPF 记录改成这条。它去掉了有误的部分；请看看是否少了您需要的内容。</translation>
    </message>
    <message>
        <source>Add this record. It changes nothing about your mail yet: receivers send reports to the address in it, once a day.</source>
        <translation>请添加这条记录。它暂时不影响您的邮件：收件方每天会把报告寄到其中的地址。</translation>
    </message>
    <message>
        <source>Keep one DMARC record only, such as this one, and delete the others.</source>
        <translation>请只保留一条 DMARC 记录，例如这条，其余的删掉。</translation>
    </message>
    <message>
        <source>Change the DMARC record to this one.</source>
        <translation>请把 DMARC 记录改成这条。</translation>
    </message>
    <message>
        <source>Whoever runs the domain that gets the reports adds this record.</source>
        <translation>这条记录由接收报告的那个域名的管理者添加。</translation>
    </message>
    <message>
        <source>Ask the company that the address belongs to (hosting or line) to set this reverse name.</source>
        <translation>请让地址所属的公司（主机商或宽带运营商）设置这个反向解析。</translation>
    </message>
    <message>
        <source>Add this record, so that the server’s name leads to it.</source>
        <translation>请添加这条记录，让服务器的名字指向它。</translation>
    </message>
    <message>
        <source>Switch DKIM on in the administration pages of your mail provider. It makes the key and shows the record to publish: copy that one exactly.</source>
        <translation>请在邮件服务商的管理后台开启 DKIM。密钥由它生成，并显示要发布的记录：请原样复制那一条。</translation>
    </message>
    <message>
        <source>Let your mail server make a key (OpenDKIM, rspamd or its own administration page) and publish the record that it shows.</source>
        <translation>请在您的邮件服务器上生成密钥（OpenDKIM、rspamd 或它自己的管理页面），再发布它给出的记录。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) about %1 need a change before mail arrives everywhere.</source>
        <translation>
            <numerusform>%1 有 %n 处需要修改，邮件才能送达各处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong was found about %1, but not everything could be checked.</source>
        <translation>%1 没有发现问题，但有些项目无法检查。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order. %n thing(s) could be better.</source>
        <translation>
            <numerusform>%1 没有问题，还有 %n 处可以改进。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 一切正常。</translation>
    </message>
    <message>
        <source>Get the code of 16 letters in QQ Mail on the web, under Settings and Account, and enter it here as the password. Changing the QQ password voids older codes.</source>
        <translation>请在网页版 QQ 邮箱的“设置”→“账号”中生成 16 位授权码，填到这里的密码栏。修改 QQ 密码后，旧授权码会失效。</translation>
    </message>
    <message>
        <source>Enter the authorization code, not the QQ password; changing that password voids the code. After many sign-ins in a short time QQ Mail refuses a right code as well: wait some minutes, then try once more.</source>
        <translation>请填写授权码，而不是 QQ 密码；修改 QQ 密码后，授权码会失效。短时间内登录太频繁时，正确的授权码也会被拒：请等几分钟再试一次。</translation>
    </message>
    <message>
        <source>Switch on the SMTP service in QQ Mail on the web, under Settings and Account, and enter the authorization code shown there.</source>
        <translation>请在网页版 QQ 邮箱的“设置”→“账号”中开启 SMTP 服务，并填写页面上显示的授权码。</translation>
    </message>
    <message>
        <source>QQ Mail sends only with the address that signs in: set From to it.</source>
        <translation>QQ 邮箱只能用登录的地址发信，请把发件人改成这个地址。</translation>
    </message>
    <message>
        <source>With secure login switched on, Tencent Exmail wants a client password made in its web settings, not the login password. The server is smtp.exmail.qq.com, not smtp.qq.com.</source>
        <translation>开启安全登录后，腾讯企业邮箱要求使用在网页设置中生成的客户端专用密码，而不是登录密码。服务器是 smtp.exmail.qq.com，不是 smtp.qq.com。</translation>
    </message>
    <message>
        <source>Switch on IMAP/SMTP in the mailbox settings on the web. If that is not offered, the organisation&apos;s administrator has to allow mail programs.</source>
        <translation>请在网页邮箱的设置中开启 IMAP/SMTP 服务。如果没有这一项，需由企业管理员允许使用客户端。</translation>
    </message>
    <message>
        <source>NetEase wants the client authorization code: switch on SMTP in the web mailbox under Settings, POP3/SMTP/IMAP, and enter the code shown there as the password.</source>
        <translation>网易邮箱要求使用客户端授权码：请在网页邮箱的“设置”→“POP3/SMTP/IMAP”中开启 SMTP 服务，把显示的授权码填到密码栏。</translation>
    </message>
    <message>
        <source>Switch on SMTP in the web mailbox under Settings, POP3/SMTP/IMAP, and enter the authorization code shown there. A new mailbox may have to wait for it.</source>
        <translation>请在网页邮箱的“设置”→“POP3/SMTP/IMAP”中开启 SMTP 服务，并填写显示的授权码。新注册的邮箱可能要等一段时间才能开通。</translation>
    </message>
    <message>
        <source>NetEase sends only with the address that signs in: set From to it.</source>
        <translation>网易邮箱只能用登录的地址发信，请把发件人改成这个地址。</translation>
    </message>
    <message>
        <source>NetEase takes short test messages for spam as well. Write a telling subject and some real sentences, leave out links, and send it once more.</source>
        <translation>网易邮箱会把过短的测试邮件也判为垃圾邮件。请写清楚主题，正文写几句正常的话，去掉链接，再发一次。</translation>
    </message>
    <message>
        <source>Gmail never takes the normal password here. Turn on 2-Step Verification in the Google account, make an app password under Security, and enter its 16 letters; or sign in with Google.</source>
        <translation>Gmail 在这里不接受平时的密码。请在 Google 账号中开启两步验证，在“安全性”中生成应用专用密码，填写这 16 位字母；也可改用 Google 登录。</translation>
    </message>
    <message>
        <source>Gmail mostly lets go again within 24 hours. Until then, send from another account.</source>
        <translation>Gmail 一般在 24 小时内恢复。在此之前，请用其他账户发送。</translation>
    </message>
    <message>
        <source>Outlook.com has taken no passwords from mail programs since 2024, and an app password does not help either. Sign in with Microsoft.</source>
        <translation>自 2024 年起，Outlook.com 不再允许邮件程序用密码登录，应用专用密码也没有用。请使用 Microsoft 登录。</translation>
    </message>
    <message>
        <source>Microsoft 365 is ending the sign-in by password, and an app password does not help either. Sign in with Microsoft, or ask the administrator whether it can still be allowed.</source>
        <translation>Microsoft 365 正在停用密码登录，应用专用密码也没有用。请使用 Microsoft 登录，或询问管理员是否还能开启密码登录。</translation>
    </message>
    <message>
        <source>The Microsoft 365 administrator has to allow Authenticated SMTP for the organisation or for this mailbox; another password does not help.</source>
        <translation>需由 Microsoft 365 管理员为组织或此邮箱开启“经过身份验证的 SMTP”；换密码没有用。</translation>
    </message>
    <message>
        <source>Microsoft answers the same where passwords are switched off altogether. Sign in with Microsoft in place of the password.</source>
        <translation>密码登录被整体关闭时，Microsoft 也会这样答复。请改用 Microsoft 登录，不要用密码。</translation>
    </message>
    <message>
        <source>Microsoft allows three connections at a time. Close other programs that send, wait a minute, then send again.</source>
        <translation>Microsoft 同时只允许三个连接。请关闭其他正在发信的程序，等一分钟再发。</translation>
    </message>
    <message>
        <source>Make an app password on the account&apos;s security page and enter it here; the login password does not work in mail programs.</source>
        <translation>请在账号安全页面生成应用密码，填到这里；邮件程序不能用登录密码。</translation>
    </message>
    <message>
        <source>Yahoo gives this answer to the login password even at the first try: it wants an app password, made on the account&apos;s security page.</source>
        <translation>用登录密码时，Yahoo 第一次就会这样答复：它要求使用在账号安全页面生成的应用密码。</translation>
    </message>
    <message>
        <source>Make an app-specific password at account.apple.com, under Sign-In and Security, and enter it here in place of the Apple password.</source>
        <translation>请在 account.apple.com 的“登录与安全”中生成 App 专用密码，填到这里，代替 Apple 账户的密码。</translation>
    </message>
    <message>
        <source>Make an app password with SMTP access in Fastmail&apos;s settings, under Privacy &amp; Security, and enter it here.</source>
        <translation>请在 Fastmail 设置的“隐私与安全”中生成带 SMTP 权限的应用密码，填到这里。</translation>
    </message>
    <message>
        <source>Allow mail programs in Yandex Mail first, under Settings and Email clients; then make an app password for mail and enter it here.</source>
        <translation>请先在 Yandex 邮箱的“设置”→“邮件客户端”中允许邮件程序，再生成邮件用的应用密码，填到这里。</translation>
    </message>
    <message>
        <source>Make a password for external applications on the security page of Mail.ru and enter it here.</source>
        <translation>请在 Mail.ru 的安全页面生成外部应用专用密码，填到这里。</translation>
    </message>
    <message>
        <source>Use the server of the region in which the account was made (zoho.com, .eu, .in, .com.cn). With two-step verification switched on, Zoho wants an app password.</source>
        <translation>请使用账户注册地区的服务器（zoho.com、.eu、.in 或 .com.cn）。开启两步验证后，Zoho 要求使用应用专用密码。</translation>
    </message>
    <message>
        <source>Open mail.zoho.com/UnblockMe, pass the check there, then send more slowly.</source>
        <translation>请打开 mail.zoho.com/UnblockMe 完成验证，然后放慢发送。</translation>
    </message>
    <message>
        <source>At GMX and WEB.DE “mailbox unavailable” is about the From address: set it to the account&apos;s own address or one of its aliases.</source>
        <translation>在 GMX 和 WEB.DE，“mailbox unavailable”说的是发件人地址：请改为账户自己的地址或别名。</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the mailbox settings on the web first; sending with a mail program needs it as well.</source>
        <translation>请先在网页邮箱的设置中允许 POP3 和 IMAP；用邮件程序发信也需要开启它。</translation>
    </message>
    <message>
        <source>If the administrator demands it, Alibaba Mail wants the client security password, made in the web mailbox under Account and security.</source>
        <translation>如果管理员有要求，阿里邮箱须使用三方客户端安全密码，可在网页邮箱的“账户与安全”中生成。</translation>
    </message>
    <message>
        <source>Enter smtp.qiye.aliyun.com as the server, or smtp.aliyun.com for a personal mailbox; the one that was used only receives.</source>
        <translation>请把服务器改为 smtp.qiye.aliyun.com（个人邮箱用 smtp.aliyun.com）；当前填写的那台只用来收信。</translation>
    </message>
    <message>
        <source>Use the SMTP password that was set for the sender address in the console, not the password of the cloud account.</source>
        <translation>请使用在控制台为发信地址设置的 SMTP 密码，而不是云账号的密码。</translation>
    </message>
    <message>
        <source>From must be the sender address that was set up and verified in the console.</source>
        <translation>发件人必须是在控制台创建并验证过的发信地址。</translation>
    </message>
    <message>
        <source>At SendGrid the user name is the word apikey, and the password is an API key that may send mail.</source>
        <translation>SendGrid 的用户名就是 apikey 这个词，密码是带发信权限的 API 密钥。</translation>
    </message>
    <message>
        <source>Verify this sender or its domain in SendGrid under Sender Authentication, then send again.</source>
        <translation>请在 SendGrid 的 Sender Authentication 中验证该发件人或域名，然后重新发送。</translation>
    </message>
    <message>
        <source>Use the SMTP credentials of the sending domain, not the login of the website, and the server of its region: smtp.mailgun.org or smtp.eu.mailgun.org.</source>
        <translation>请使用发信域名的 SMTP 凭证，而不是网站的登录密码，并选对地区的服务器：smtp.mailgun.org 或 smtp.eu.mailgun.org。</translation>
    </message>
    <message>
        <source>A sandbox domain of Mailgun sends only to authorised recipients: add them there, or use a domain of your own. Otherwise look at plan and billing.</source>
        <translation>Mailgun 的沙盒域名只能发给已授权的收件人：请在控制台添加，或使用自己的域名。否则请查看套餐与账单。</translation>
    </message>
    <message>
        <source>Use the SMTP credentials made in the SES console for this region; they are not the IAM keys. New ones may need some minutes to work.</source>
        <translation>请使用在 SES 控制台为该区域创建的 SMTP 凭证，它不是 IAM 密钥。新凭证可能要几分钟才生效。</translation>
    </message>
    <message>
        <source>Verify the address or its domain in the region of the server. While the account is in the sandbox, recipients have to be verified as well.</source>
        <translation>请在服务器所在的区域验证该地址或域名。账户处于沙盒时，收件人也必须验证。</translation>
    </message>
    <message>
        <source>Add this network&apos;s public address to the authorised IPs in Brevo&apos;s security settings, or switch that check off.</source>
        <translation>请在 Brevo 的安全设置中把当前网络的公网 IP 加入允许列表，或关闭这项检查。</translation>
    </message>
    <message>
        <source>Use the SMTP key and the login that Brevo shows under SMTP &amp; API, not the password of the website.</source>
        <translation>请使用 Brevo 在 SMTP &amp; API 页面显示的 SMTP key 和登录名，而不是网站的密码。</translation>
    </message>
    <message>
        <source>At Postmark the server&apos;s API token is both user name and password.</source>
        <translation>Postmark 的用户名和密码都是服务器的 API token。</translation>
    </message>
    <message>
        <source>The From address probably does not belong to this account</source>
        <translation>发件人地址很可能不属于此账户</translation>
    </message>
    <message>
        <source>The server lets an account send only with its own addresses.</source>
        <translation>服务器只允许用账户自己的地址发信。</translation>
    </message>
    <message>
        <source>The From address is not verified with the sending service</source>
        <translation>发件人地址尚未在发信平台验证</translation>
    </message>
    <message>
        <source>The From address is probably not verified yet</source>
        <translation>发件人地址可能尚未验证</translation>
    </message>
    <message>
        <source>Such a service sends only for addresses and domains that were confirmed.</source>
        <translation>发信平台只为已验证的地址和域名发信。</translation>
    </message>
    <message>
        <source>Verify the address or its domain on the service&apos;s pages, in the right region, or use a From that is verified.</source>
        <translation>请在发信平台的控制台验证该地址或域名（注意地域），或改用已验证的发件人。</translation>
    </message>
    <message>
        <source>The server does not take mail from this sender</source>
        <translation>服务器拒收此发件人的邮件</translation>
    </message>
    <message>
        <source>The server probably does not take mail from this sender</source>
        <translation>服务器很可能拒收此发件人的邮件</translation>
    </message>
    <message>
        <source>Use another From address, or ask the recipient to let this one in.</source>
        <translation>请换一个发件人地址，或请收件人放行此地址。</translation>
    </message>
    <message>
        <source>The domain of the From address cannot be found</source>
        <translation>查不到发件人的域名</translation>
    </message>
    <message>
        <source>The domain of the From address can probably not be found</source>
        <translation>很可能查不到发件人的域名</translation>
    </message>
    <message>
        <source>It has no entry in the DNS to which a reply could go.</source>
        <translation>它没有可用来回信的 DNS 记录。</translation>
    </message>
    <message>
        <source>Check its spelling. If it is right, its administrator has to publish an MX or A record.</source>
        <translation>请检查拼写。如果没有写错，需由域名管理员添加 MX 或 A 记录。</translation>
    </message>
    <message>
        <source>The From address is not written correctly</source>
        <translation>发件人地址的写法不对</translation>
    </message>
    <message>
        <source>The From address is probably not written correctly</source>
        <translation>发件人地址的写法可能不对</translation>
    </message>
    <message>
        <source>Check it in the account settings: no blanks, no full-width signs, one @.</source>
        <translation>请在账户设置中检查：不要有空格和全角符号，只能有一个 @。</translation>
    </message>
    <message>
        <source>The message probably did not pass the SPF check</source>
        <translation>邮件可能没有通过 SPF 检查</translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record names the servers that may send for it, and the one that was used is not among them.</source>
        <translation>域名的 SPF 记录列出了可以代其发信的服务器，而所用的服务器不在其中。</translation>
    </message>
    <message>
        <source>Send through the domain&apos;s own server, or have its administrator add this one to the record.</source>
        <translation>请通过该域名自己的服务器发信，或请域名管理员把这台服务器加入 SPF 记录。</translation>
    </message>
    <message>
        <source>The DKIM signature is missing or wrong</source>
        <translation>DKIM 签名缺失或无效</translation>
    </message>
    <message>
        <source>The DKIM signature is probably missing or wrong</source>
        <translation>DKIM 签名可能缺失或无效</translation>
    </message>
    <message>
        <source>It would prove that the message comes from the domain and was not changed.</source>
        <translation>这个签名用来证明邮件确实来自该域名且未被改动。</translation>
    </message>
    <message>
        <source>The domain&apos;s administrator has to switch on DKIM at the sending server and publish the key.</source>
        <translation>需由域名管理员在发信服务器上开启 DKIM，并发布公钥。</translation>
    </message>
    <message>
        <source>The message did not pass the DMARC policy of its domain</source>
        <translation>邮件没有通过发件域名的 DMARC 策略</translation>
    </message>
    <message>
        <source>The message probably did not pass the DMARC policy</source>
        <translation>邮件可能没有通过 DMARC 策略</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM speaks for the domain in From, and the domain wants such mail refused.</source>
        <translation>SPF 和 DKIM 都不能证明发件域名，而该域名要求拒收这样的邮件。</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the From address. For a domain of your own, set up SPF or DKIM for this server.</source>
        <translation>请通过发件人地址所属的服务器发信。如果是自己的域名，请为这台服务器配置 SPF 或 DKIM。</translation>
    </message>
    <message>
        <source>Nothing proves that the message comes from its domain</source>
        <translation>没有什么能证明邮件来自发件域名</translation>
    </message>
    <message>
        <source>Probably nothing proves where the message comes from</source>
        <translation>可能没有什么能证明邮件的来源</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passed.</source>
        <translation>SPF 和 DKIM 都没有通过。</translation>
    </message>
    <message>
        <source>The domain&apos;s administrator has to publish an SPF record and switch on DKIM.</source>
        <translation>需由域名管理员发布 SPF 记录并开启 DKIM。</translation>
    </message>
    <message>
        <source>The sending server has no proper reverse DNS</source>
        <translation>发信服务器没有正确的反向解析</translation>
    </message>
    <message>
        <source>The sending server probably has no proper reverse DNS</source>
        <translation>发信服务器很可能没有正确的反向解析</translation>
    </message>
    <message>
        <source>Its address has no name that leads back to it.</source>
        <translation>它的 IP 没有能对应回来的域名。</translation>
    </message>
    <message>
        <source>Whoever runs the sending server has to set it (PTR). Until then, send through a provider&apos;s server.</source>
        <translation>需由发信服务器的管理者设置反向解析（PTR）。在此之前，请通过邮箱服务商的服务器发信。</translation>
    </message>
    <message>
        <source>The name given in the greeting was not accepted</source>
        <translation>问候时报出的主机名没有被接受</translation>
    </message>
    <message>
        <source>The name given in the greeting was probably not accepted</source>
        <translation>问候时报出的主机名可能没有被接受</translation>
    </message>
    <message>
        <source>The server is particular about the name in EHLO.</source>
        <translation>服务器对 EHLO 中的主机名有要求。</translation>
    </message>
    <message>
        <source>Use the server that is meant for sending, with port 465 or 587; there the name seldom matters. Otherwise ask whoever runs the server.</source>
        <translation>请使用专门发信的服务器（465 或 587 端口），那里一般不看主机名；否则请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The server probably does not pass this message on</source>
        <translation>服务器很可能不肯转发这封邮件</translation>
    </message>
    <message>
        <source>It relays only for those it knows.</source>
        <translation>它只为认识的用户转发。</translation>
    </message>
    <message>
        <source>Check that the account signs in, that it uses the server of its own provider, and that the recipient&apos;s address is right.</source>
        <translation>请确认账户已登录、用的是自己服务商的服务器，并且收件地址没有写错。</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>此账户被禁止发信</translation>
    </message>
    <message>
        <source>Sending is probably blocked for this account</source>
        <translation>此账户很可能被禁止发信</translation>
    </message>
    <message>
        <source>The provider does that mostly after unusual or unwanted mail.</source>
        <translation>服务商一般在发现异常或不受欢迎的邮件后这样做。</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s website, read its notices, change the password if somebody else may have used it, and ask for release.</source>
        <translation>请登录服务商网站查看通知；如果账户可能被盗用，请修改密码，然后申请解封。</translation>
    </message>
    <message>
        <source>The server says that the time ran out</source>
        <translation>服务器称等待超时</translation>
    </message>
    <message>
        <source>The server&apos;s time probably ran out</source>
        <translation>服务器可能等待超时</translation>
    </message>
    <message>
        <source>The server says that the connection was cut</source>
        <translation>服务器称连接被切断</translation>
    </message>
    <message>
        <source>A connection of the server was probably cut</source>
        <translation>服务器的连接可能被切断</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, ask whoever runs the server.</source>
        <translation>请稍后重试。如果一直如此，请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The whole message was handed over, but the server&apos;s confirmation did not come.</source>
        <translation>整封邮件已经交出，但没有等到服务器的确认。</translation>
    </message>
    <message>
        <source>Look into the Sent folder of the mailbox or ask a recipient before you send it again.</source>
        <translation>再次发送之前，请先查看邮箱的“已发送”文件夹，或向收件人确认。</translation>
    </message>
    <message>
        <source>Nothing was delivered. Try again.</source>
        <translation>没有投递任何内容，请重试。</translation>
    </message>
    <message>
        <source>The server&apos;s name probably does not exist</source>
        <translation>很可能没有这个名称的服务器</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account settings.</source>
        <translation>请在账户设置中检查服务器的名称。</translation>
    </message>
    <message>
        <source>%1 wants its %2, not the password</source>
        <translation>%1 要求使用%2，而不是登录密码</translation>
    </message>
    <message>
        <source>%1 probably wants its %2</source>
        <translation>%1 很可能要求使用%2</translation>
    </message>
    <message>
        <source>Get the %1 in the settings of the mailbox on the web and enter it here as the password.</source>
        <translation>请在网页邮箱的设置中获取%1，填到这里的密码栏。</translation>
    </message>
    <message>
        <source>Enter the %1 again, not the login password. The user name is mostly the whole address.</source>
        <translation>请重新填写%1，而不是登录密码。用户名一般是完整的邮件地址。</translation>
    </message>
    <message>
        <source>The address %1 is not among those that may use the account.</source>
        <translation>%1 不在此账户允许的 IP 之列。</translation>
    </message>
    <message>
        <source>The address is %1.</source>
        <translation>这个 IP 是 %1。</translation>
    </message>
    <message>
        <source>The server does not let this account send as %1.</source>
        <translation>服务器不允许此账户以 %1 的名义发信。</translation>
    </message>
    <message>
        <source>Set From to %1, or have the other address added to your account by your provider.</source>
        <translation>请把发件人改为 %1，或请服务商把另一个地址添加到账户。</translation>
    </message>
    <message>
        <source>The sending server&apos;s address is on a list of %1</source>
        <translation>发信 IP 被列入 %1 的黑名单</translation>
    </message>
    <message>
        <source>The sending server&apos;s address is probably on a list of %1</source>
        <translation>发信 IP 很可能被列入 %1 的黑名单</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 probably does not exist</source>
        <translation>%1 可能不存在</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>涉及的地址是 %1。</translation>
    </message>
    <message>
        <source>It takes up to %1.</source>
        <translation>上限是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n recipient(s) are taken at a time.</source>
        <translation>
            <numerusform>每次最多接受 %n 位收件人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>上限是 %1。</translation>
    </message>
    <message>
        <source>The server names %1 as the time to try again.</source>
        <translation>服务器给出的重试时间是 %1。</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>服务器要求等待 %1。</translation>
    </message>
    <message>
        <source>Check user name and password meanwhile.</source>
        <translation>其间请检查用户名和密码。</translation>
    </message>
    <message>
        <source>Send again after that; nothing has to be changed.</source>
        <translation>到时重新发送即可，无需修改。</translation>
    </message>
    <message>
        <source>Please add the server that sent the message to the domain&apos;s SPF record, or tell me through which server I should send.</source>
        <translation>请把发出该邮件的服务器加入域名的 SPF 记录，或告知应使用哪台服务器发信。</translation>
    </message>
    <message>
        <source>Please switch on DKIM signing for the domain at the sending server, publish the key, and check that nothing changes messages after signing.</source>
        <translation>请在发信服务器上为域名开启 DKIM 签名并发布公钥，并确认签名后的邮件没有被改动。</translation>
    </message>
    <message>
        <source>Please set up SPF or DKIM for the domain so that it matches the From address, as DMARC asks.</source>
        <translation>请为域名配置 SPF 或 DKIM，并按 DMARC 的要求与发件人域名对齐。</translation>
    </message>
    <message>
        <source>Please check the DNS of the domain: it needs an MX or A record that can be found from everywhere.</source>
        <translation>请检查域名的 DNS：需要有各地都能查到的 MX 或 A 记录。</translation>
    </message>
    <message>
        <source>Please set a reverse DNS entry (PTR) for the sending address that leads to a name, and let that name lead back to the address.</source>
        <translation>请为发信 IP 设置反向解析（PTR），并让该域名能解析回同一 IP。</translation>
    </message>
    <message>
        <source>Please tell me which name should be given in EHLO, or correct the one that your server gives.</source>
        <translation>请告知 EHLO 中应使用的主机名，或更正贵方服务器所用的名称。</translation>
    </message>
    <message>
        <source>Please allow this account to send with the From address above, as an alias or with permission to send as it.</source>
        <translation>请允许此账户以上述发件人地址发信（添加别名或代发权限）。</translation>
    </message>
    <message>
        <source>Please allow this account to send to other domains, or tell me the right server.</source>
        <translation>请允许此账户向外部域名发信，或告知正确的服务器。</translation>
    </message>
    <message>
        <source>Please tell me why the account is blocked and what has to be done to have it released.</source>
        <translation>请告知账户被封的原因，以及如何解封。</translation>
    </message>
    <message>
        <source>Please allow authenticated SMTP for this mailbox, or tell me which way of signing in is allowed.</source>
        <translation>请为此邮箱开启 SMTP 认证，或告知允许的登录方式。</translation>
    </message>
    <message>
        <source>Please allow our address for this account.</source>
        <translation>请将我们的 IP 加入此账户的允许列表。</translation>
    </message>
    <message>
        <source>Please find out why the sending address was listed, stop the cause, and ask for its removal.</source>
        <translation>请查明发信 IP 被列入黑名单的原因，予以排除并申请移除。</translation>
    </message>
    <message>
        <source>Please check the reputation of the sending address and have it repaired, or tell me another server to send through.</source>
        <translation>请检查发信 IP 的信誉并予以修复，或告知可改用的发信服务器。</translation>
    </message>
    <message>
        <source>Please look the domain up at the usual blocklists and have it removed.</source>
        <translation>请到常用的黑名单网站查询该域名，并申请移除。</translation>
    </message>
    <message>
        <source>Please tell me what led to it, and when messages will be taken at normal speed again.</source>
        <translation>请告知触发的原因，以及何时恢复正常接收。</translation>
    </message>
    <message>
        <source>Please tell me the right address.</source>
        <translation>请告知正确的收件地址。</translation>
    </message>
    <message>
        <source>Please tell the recipient, and let me know when the mailbox takes mail again.</source>
        <translation>请转告收件人，并在邮箱恢复收信后告知。</translation>
    </message>
    <message>
        <source>Please let messages from this address in, or tell me which rule refused this one.</source>
        <translation>请放行此地址的邮件，或告知是哪条规则拒收了这封邮件。</translation>
    </message>
    <message>
        <source>Please check the server&apos;s certificate: it has to be valid, made for the server&apos;s name, and sent with its intermediate certificates.</source>
        <translation>请检查服务器证书：须在有效期内、与服务器名称相符，并附带中间证书。</translation>
    </message>
    <message>
        <source>Please let the server offer TLS 1.2 or newer.</source>
        <translation>请让服务器支持 TLS 1.2 或更新版本。</translation>
    </message>
    <message>
        <source>Please check the certificate, the MTA-STS policy and the TLSA records of your mail server.</source>
        <translation>请检查贵方邮件服务器的证书、MTA-STS 策略和 TLSA 记录。</translation>
    </message>
    <message>
        <source>Please check whether the recipient&apos;s mail server and its DNS records can be reached from outside.</source>
        <translation>请检查收件方的邮件服务器及其 DNS 记录能否从外部访问。</translation>
    </message>
    <message>
        <source>Please check the forwarding of this mailbox: it leads back to itself.</source>
        <translation>请检查此邮箱的转发设置：它又转回了自己。</translation>
    </message>
    <message>
        <source>Please check the route from your server to the recipient&apos;s domain.</source>
        <translation>请检查贵方服务器到收件域名的路由。</translation>
    </message>
    <message>
        <source>Please check whether the server can be reached on ports 465 and 587.</source>
        <translation>请检查服务器的 465 和 587 端口能否连通。</translation>
    </message>
    <message>
        <source>Please check TLS and STARTTLS of the server on ports 465 and 587.</source>
        <translation>请检查服务器 465 和 587 端口的 TLS 与 STARTTLS。</translation>
    </message>
    <message>
        <source>Please check whether this account may sign in over SMTP, and tell me which way of signing in is meant.</source>
        <translation>请检查此账户能否通过 SMTP 登录，并告知应使用的登录方式。</translation>
    </message>
    <message>
        <source>Please tell me which rule refused the message, and whether messages from this address can be let in.</source>
        <translation>请告知是哪条规则拒收了这封邮件，以及能否放行此地址的邮件。</translation>
    </message>
    <message>
        <source>Please tell me the limit and when it starts anew, or raise it for this account.</source>
        <translation>请告知限额和重置时间，或为此账户提高限额。</translation>
    </message>
    <message>
        <source>Please check the server; the message does not seem to be the reason.</source>
        <translation>请检查服务器，问题似乎不在邮件本身。</translation>
    </message>
    <message>
        <source>Please tell me what the reply means and what has to be changed.</source>
        <translation>请告知这个答复的含义，以及需要做哪些修改。</translation>
    </message>
    <message>
        <source>The reasons differ; each recipient has its own below.</source>
        <translation>各收件人的原因不同，见下方列表。</translation>
    </message>
    <message>
        <source>The account has probably reached its limit for sending</source>
        <translation>账户可能已达到发信上限</translation>
    </message>
    <message>
        <source>The provider counts messages or recipients, mostly over a day.</source>
        <translation>服务商按封数或收件人数计算，一般以一天为限。</translation>
    </message>
    <message>
        <source>Too many messages went out in a short time</source>
        <translation>短时间内发信过多</translation>
    </message>
    <message>
        <source>Probably too many messages went out in a short time</source>
        <translation>很可能是短时间内发信过多</translation>
    </message>
    <message>
        <source>Wait some minutes, then send more slowly.</source>
        <translation>请等几分钟，然后放慢发送。</translation>
    </message>
    <message>
        <source>There were probably too many connections in a short time</source>
        <translation>可能是短时间内连接过多</translation>
    </message>
    <message>
        <source>Other programs and devices that use the account count, too.</source>
        <translation>使用同一账户的其他程序和设备也算在内。</translation>
    </message>
    <message>
        <source>The message has too many recipients at once</source>
        <translation>一次发送的收件人过多</translation>
    </message>
    <message>
        <source>The message probably has too many recipients at once</source>
        <translation>一次发送的收件人可能过多</translation>
    </message>
    <message>
        <source>Send it in several parts.</source>
        <translation>请分几批发送。</translation>
    </message>
    <message>
        <source>The recipient gets too much mail at the moment</source>
        <translation>收件人目前收信过多</translation>
    </message>
    <message>
        <source>The recipient probably gets too much mail at the moment</source>
        <translation>收件人目前可能收信过多</translation>
    </message>
    <message>
        <source>Nothing has to be changed; try again later.</source>
        <translation>无需修改，请稍后重试。</translation>
    </message>
    <message>
        <source>The plan or credit of the sending service is used up</source>
        <translation>发信平台的套餐或余额已用完</translation>
    </message>
    <message>
        <source>The plan or credit is probably used up</source>
        <translation>发信平台的套餐或余额可能已用完</translation>
    </message>
    <message>
        <source>Look at quota and billing on the service&apos;s pages.</source>
        <translation>请在平台的控制台查看额度与账单。</translation>
    </message>
    <message>
        <source>The signs point to it, but they do not prove it.</source>
        <translation>种种迹象指向这个原因，但还不能确定。</translation>
    </message>
    <message>
        <source>Its code mostly stands for that here; the words do not say so.</source>
        <translation>这个代码在此处一般表示这个意思，但服务器没有明说。</translation>
    </message>
    <message>
        <source>Its words suggest it, but do not say it clearly.</source>
        <translation>从服务器的原话看很可能如此，但没有明说。</translation>
    </message>
    <message>
        <source>The reason is not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Nothing is known beyond the stage at which it ended.</source>
        <translation>除了中断时所处的阶段，其余一概不明。</translation>
    </message>
    <message>
        <source>What the server said does not tell the reason. Its own words are below.</source>
        <translation>服务器的话没有说明原因，原话见下。</translation>
    </message>
    <message>
        <source>Hongyan does not know these words, so it does not guess.</source>
        <translation>鸿雁不认识这句答复，因此不作猜测。</translation>
    </message>
    <message>
        <source>This is certain</source>
        <translation>可以确定</translation>
    </message>
    <message>
        <source>This is likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>The cause is not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Nobody: waiting is enough</source>
        <translation>无需处理，等待即可</translation>
    </message>
    <message>
        <source>The same message can go through at %1.</source>
        <translation>同一封邮件到 %1 可以再发。</translation>
    </message>
    <message>
        <source>The same message can go through in %1.</source>
        <translation>同一封邮件 %1后可以再发。</translation>
    </message>
    <message>
        <source>The same message can go through later.</source>
        <translation>同一封邮件稍后可以再发。</translation>
    </message>
    <message>
        <source>The message can go through once something is changed.</source>
        <translation>修改之后，邮件可以再发。</translation>
    </message>
    <message>
        <source>The message will not go through to this address.</source>
        <translation>发往这个地址的邮件不会再被接收。</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>What became of one recipient; so are the next four.</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>被推迟</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>Result: %1. DNS look-ups: %2 of 10.</source>
        <translation>结果：%1。DNS 查询：%2 次，上限 10 次。</translation>
    </message>
    <message>
        <source>For mail from %1:</source>
        <translation>对于来自 %1 的邮件：</translation>
    </message>
    <message>
        <source>For a server that is not listed, which takes the most look-ups:</source>
        <translation>对于没有列出的服务器（查询次数最多的情况）：</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>组织域名：%1</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>goes on there</source>
        <translation>转到那里继续</translation>
    </message>
    <message>
        <source>ends with an error</source>
        <translation>因错误而中止</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The sending server&apos;s address is on a blocklist</source>
        <translation>发信 IP 被列入黑名单</translation>
    </message>
    <message>
        <source>The sending server&apos;s address is probably on a blocklist</source>
        <translation>发信 IP 很可能被列入黑名单</translation>
    </message>
    <message>
        <source>Everything from that address is refused; the message itself is not the reason.</source>
        <translation>来自这个 IP 的邮件都会被拒，与邮件内容无关。</translation>
    </message>
    <message>
        <source>Whoever runs the sending server has to have the entry removed. Until then, send from another network or through another account.</source>
        <translation>需由发信服务器的管理者申请移除。在此之前，请换一个网络或账户发信。</translation>
    </message>
    <message>
        <source>The sending server&apos;s address has a bad reputation</source>
        <translation>发信 IP 信誉不佳</translation>
    </message>
    <message>
        <source>The sending server&apos;s address probably has a bad reputation</source>
        <translation>发信 IP 很可能信誉不佳</translation>
    </message>
    <message>
        <source>The message itself is not the reason.</source>
        <translation>与邮件内容无关。</translation>
    </message>
    <message>
        <source>Whoever runs the sending server has to see to it. Send later or through another account meanwhile.</source>
        <translation>需由发信服务器的管理者处理。在此期间，请稍后再发或换一个账户。</translation>
    </message>
    <message>
        <source>A domain in the message has a bad reputation</source>
        <translation>邮件涉及的某个域名信誉不佳</translation>
    </message>
    <message>
        <source>A domain in the message probably has a bad reputation</source>
        <translation>邮件涉及的某个域名可能信誉不佳</translation>
    </message>
    <message>
        <source>It is the sender&apos;s domain or one that a link leads to.</source>
        <translation>可能是发件域名，也可能是某个链接指向的域名。</translation>
    </message>
    <message>
        <source>Leave out doubtful links. If it is your own domain, its administrator should look it up at the blocklists.</source>
        <translation>请去掉可疑的链接。如果是自己的域名，请由域名管理员到黑名单网站查询。</translation>
    </message>
    <message>
        <source>Mail straight from a home connection is refused</source>
        <translation>对方拒收从家庭宽带直接发出的邮件</translation>
    </message>
    <message>
        <source>Mail straight from this connection is probably refused</source>
        <translation>对方很可能拒收从当前网络直接发出的邮件</translation>
    </message>
    <message>
        <source>The address belongs to a range that is not meant for mail servers.</source>
        <translation>这个 IP 属于动态地址段，不是给邮件服务器用的。</translation>
    </message>
    <message>
        <source>Send through your provider&apos;s server, with a sign-in, on port 465 or 587.</source>
        <translation>请登录邮箱服务商的服务器发信（465 或 587 端口）。</translation>
    </message>
    <message>
        <source>The other side takes no mail from this country or network</source>
        <translation>对方拒收来自这个国家或网络的邮件</translation>
    </message>
    <message>
        <source>The other side probably blocks this country or network</source>
        <translation>对方很可能屏蔽了这个国家或网络</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to let it in, or send through a server elsewhere.</source>
        <translation>请收件方管理员放行，或通过其他地区的服务器发信。</translation>
    </message>
    <message>
        <source>Mail from this sender or server is slowed down</source>
        <translation>这个发件人或服务器的邮件被限速</translation>
    </message>
    <message>
        <source>Mail from this sender or server is probably slowed down</source>
        <translation>这个发件人或服务器的邮件可能被限速</translation>
    </message>
    <message>
        <source>There were complaints, or more mail than usual.</source>
        <translation>此前有投诉，或者发信量异常。</translation>
    </message>
    <message>
        <source>Wait, then send less and more slowly; the brake comes off by itself.</source>
        <translation>请等一等，少发、慢发；限制会自动解除。</translation>
    </message>
    <message>
        <source>The server probably wants you to sign in first</source>
        <translation>服务器很可能要求先登录</translation>
    </message>
    <message>
        <source>It takes mail only from those who are signed in.</source>
        <translation>它只接收已登录用户的邮件。</translation>
    </message>
    <message>
        <source>%1 did not accept user name and password</source>
        <translation>%1 没有接受用户名和密码</translation>
    </message>
    <message>
        <source>%1 probably did not accept user name and password</source>
        <translation>%1 可能没有接受用户名和密码</translation>
    </message>
    <message>
        <source>Enter both again; the user name is mostly the whole address. Many providers want an app password or an authorization code in place of the login password.</source>
        <translation>请重新填写，用户名一般是完整的邮件地址。许多邮箱要求填授权码或应用专用密码，而不是登录密码。</translation>
    </message>
    <message>
        <source>%1 wants an app password or authorization code</source>
        <translation>%1 要求使用授权码或应用专用密码</translation>
    </message>
    <message>
        <source>%1 probably wants an app password or authorization code</source>
        <translation>%1 很可能要求使用授权码或应用专用密码</translation>
    </message>
    <message>
        <source>The login password of the website is not accepted here.</source>
        <translation>这里不接受网页登录密码。</translation>
    </message>
    <message>
        <source>Make one in the security settings of the mailbox on the web and enter it here as the password.</source>
        <translation>请在网页邮箱的安全设置中生成，然后填到这里的密码栏。</translation>
    </message>
    <message>
        <source>Sending with mail programs is switched off for this account</source>
        <translation>此账户没有开通 SMTP 发信</translation>
    </message>
    <message>
        <source>Sending with mail programs is probably switched off</source>
        <translation>此账户很可能没有开通 SMTP 发信</translation>
    </message>
    <message>
        <source>The password may well be right.</source>
        <translation>密码很可能没有问题。</translation>
    </message>
    <message>
        <source>Switch on SMTP in the settings of the mailbox on the web. In an organisation, the administrator may have to do it.</source>
        <translation>请在网页邮箱的设置中开启 SMTP 服务。企业邮箱可能需要管理员来开启。</translation>
    </message>
    <message>
        <source>%1 takes no passwords here any more</source>
        <translation>%1 在这里已不再接受密码</translation>
    </message>
    <message>
        <source>%1 probably takes no passwords here any more</source>
        <translation>%1 在这里很可能已不再接受密码</translation>
    </message>
    <message>
        <source>Another password would not help.</source>
        <translation>换一个密码也没有用。</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), or ask the administrator to allow SMTP AUTH for this mailbox.</source>
        <translation>请改用浏览器登录（OAuth），或请管理员为此邮箱开启 SMTP AUTH。</translation>
    </message>
    <message>
        <source>The sign-in at %1 is over or lacks a permission</source>
        <translation>%1 的登录授权已失效或权限不足</translation>
    </message>
    <message>
        <source>The sign-in at %1 is probably over</source>
        <translation>%1 的登录授权可能已失效</translation>
    </message>
    <message>
        <source>What Hongyan has in place of a password was refused.</source>
        <translation>服务器没有接受鸿雁持有的登录令牌。</translation>
    </message>
    <message>
        <source>Sign in again, and allow Hongyan to send mail when you are asked.</source>
        <translation>请重新登录，并在询问时允许鸿雁发送邮件。</translation>
    </message>
    <message>
        <source>%1 wants the sign-in confirmed in a browser</source>
        <translation>%1 要求在浏览器中确认登录</translation>
    </message>
    <message>
        <source>%1 probably wants a sign-in in a browser first</source>
        <translation>%1 很可能要求先在浏览器中登录</translation>
    </message>
    <message>
        <source>The sign-in from here looked unusual to it.</source>
        <translation>它认为这次登录不寻常。</translation>
    </message>
    <message>
        <source>Open the mailbox in a browser, sign in, confirm what it asks, then send again.</source>
        <translation>请在浏览器中打开邮箱，登录并完成验证，然后重新发送。</translation>
    </message>
    <message>
        <source>The account is locked or switched off</source>
        <translation>账户被锁定或停用</translation>
    </message>
    <message>
        <source>The account is probably locked or switched off</source>
        <translation>账户可能被锁定或停用</translation>
    </message>
    <message>
        <source>The server refuses it whatever the password is.</source>
        <translation>无论密码对错，服务器都会拒绝。</translation>
    </message>
    <message>
        <source>Sign in to the mailbox in a browser to see what it asks, or turn to the provider; in an organisation, to the administrator.</source>
        <translation>请在浏览器中登录邮箱，查看需要做什么，或联系服务商；企业邮箱请联系管理员。</translation>
    </message>
    <message>
        <source>There were probably too many failed sign-ins</source>
        <translation>可能是登录失败次数过多</translation>
    </message>
    <message>
        <source>For a while not even the right password is accepted.</source>
        <translation>一段时间内，即使密码正确也不会被接受。</translation>
    </message>
    <message>
        <source>Stop trying, often for 15 minutes, at times for a day, and check user name and password meanwhile.</source>
        <translation>请先停止尝试，通常等 15 分钟，有时要等一天，其间检查用户名和密码。</translation>
    </message>
    <message>
        <source>%1 probably takes no sign-in of this kind</source>
        <translation>%1 可能不支持这种登录方式</translation>
    </message>
    <message>
        <source>The server does not take the method that was tried.</source>
        <translation>服务器不接受所用的登录方式。</translation>
    </message>
    <message>
        <source>Check port and encryption in the account settings, or sign in with the browser if the provider offers that.</source>
        <translation>请在账户设置中检查端口和加密方式；如果服务商支持，也可改用浏览器登录。</translation>
    </message>
    <message>
        <source>%1 takes no sign-in without encryption</source>
        <translation>%1 不允许未加密登录</translation>
    </message>
    <message>
        <source>%1 probably takes no sign-in without encryption</source>
        <translation>%1 很可能不允许未加密登录</translation>
    </message>
    <message>
        <source>The sign-in of %1 is out of order for the moment</source>
        <translation>%1 的登录服务暂时故障</translation>
    </message>
    <message>
        <source>The sign-in of %1 is probably out of order</source>
        <translation>%1 的登录服务可能暂时故障</translation>
    </message>
    <message>
        <source>The fault is on the server&apos;s side and says nothing about the password.</source>
        <translation>问题出在服务器一侧，与密码无关。</translation>
    </message>
    <message>
        <source>Leave the password as it is and try again in some minutes.</source>
        <translation>无需修改密码，请过几分钟再试。</translation>
    </message>
    <message>
        <source>%1 takes no sign-in from this network address</source>
        <translation>%1 不允许从当前网络地址登录</translation>
    </message>
    <message>
        <source>%1 probably takes no sign-in from this address</source>
        <translation>%1 很可能不允许从当前网络地址登录</translation>
    </message>
    <message>
        <source>The account may be used only from certain addresses (IP).</source>
        <translation>此账户只允许从指定的 IP 地址使用。</translation>
    </message>
    <message>
        <source>Add this network&apos;s public address on the provider&apos;s page, or switch the restriction off there.</source>
        <translation>请在服务商的页面把当前网络的公网 IP 加入允许列表，或关闭这项限制。</translation>
    </message>
    <message>
        <source>The sign-in at %1 broke down</source>
        <translation>%1 的登录过程出错</translation>
    </message>
    <message>
        <source>The sign-in at %1 probably broke down</source>
        <translation>%1 的登录过程可能出错</translation>
    </message>
    <message>
        <source>One side did not understand the other, and the password was not judged.</source>
        <translation>双方没能听懂对方，密码对错尚未判断。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the report for whoever runs the server.</source>
        <translation>请重试。如果再次发生，请复制报告，交给服务器的管理者。</translation>
    </message>
    <message>
        <source>The server is probably not %1</source>
        <translation>服务器很可能不是 %1</translation>
    </message>
    <message>
        <source>It could not prove that it knows the password, so the sign-in was ended.</source>
        <translation>它无法证明自己知道密码，所以登录已中止。</translation>
    </message>
    <message>
        <source>Use another network and ask whoever runs the server; somebody may be posing as it.</source>
        <translation>请换一个网络，并询问服务器的管理者；可能有人在冒充它。</translation>
    </message>
    <message>
        <source>Your server may send for the domain</source>
        <translation>您的服务器可以为这个域名发信</translation>
    </message>
    <message>
        <source>The SPF record allows %1.</source>
        <translation>SPF 记录允许 %1。</translation>
    </message>
    <message>
        <source>There is one SPF record, and it can be read</source>
        <translation>有一条 SPF 记录，格式没有问题</translation>
    </message>
    <message>
        <source>Whether it allows the server that sends your mail is not known, because no provider and no address was named.</source>
        <translation>因为不知道服务商，也没有给出地址，所以无法判断它是否允许您的发信服务器。</translation>
    </message>
    <message>
        <source>There is no SPF record</source>
        <translation>没有 SPF 记录</translation>
    </message>
    <message>
        <source>Receivers cannot tell whether a server may send for your domain. Some refuse such mail.</source>
        <translation>收件方无法判断哪台服务器可以为您的域名发信。有的会拒收这种邮件。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n SPF records, and only one may be there</source>
        <translation>
            <numerusform>有 %n 条 SPF 记录，而只允许有一条</numerusform>
        </translation>
    </message>
    <message>
        <source>With more than one, receivers use none of them. Put them together into one.</source>
        <translation>多于一条时，收件方一条也不采用。请合并成一条。</translation>
    </message>
    <message>
        <source>The SPF record cannot be read</source>
        <translation>SPF 记录无法读取</translation>
    </message>
    <message>
        <source>Receivers do not understand “%1” and ignore the whole record.</source>
        <translation>收件方看不懂“%1”，因此整条记录都不采用。</translation>
    </message>
    <message>
        <source>Receivers do not understand “%1” in the record of %2, which yours includes.</source>
        <translation>您的记录引用了 %2，而收件方看不懂那条记录里的“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n DNS look-ups, and 10 are allowed</source>
        <translation>
            <numerusform>SPF 记录需要 %n 次 DNS 查询，而上限是 10 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivers stop after the tenth and treat the record as broken. Remove services that you no longer use, or replace a and mx by ip4 addresses.</source>
        <translation>收件方查到第十次就停止，并把记录视为无效。请删掉不再使用的服务，或者把 a、mx 换成 ip4 地址。</translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n of 10 DNS look-ups</source>
        <translation>
            <numerusform>SPF 记录需要 %n 次 DNS 查询，上限是 10 次</numerusform>
        </translation>
    </message>
    <message>
        <source>That is allowed. One more service may be too many.</source>
        <translation>还在允许范围内，但再加一个服务可能就超了。</translation>
    </message>
    <message numerus="yes">
        <source>The SPF record names %n hosts that do not exist</source>
        <translation>
            <numerusform>SPF 记录里有 %n 台主机不存在</numerusform>
        </translation>
    </message>
    <message>
        <source>After two of them receivers treat the record as broken.</source>
        <translation>超过两台时，收件方就把记录视为无效。</translation>
    </message>
    <message>
        <source>The SPF record uses mx for a domain with more than ten of them</source>
        <translation>SPF 记录对一个有十条以上 MX 的域名用了 mx</translation>
    </message>
    <message>
        <source>Receivers treat the record as broken because of %1.</source>
        <translation>因为 %1，收件方把记录视为无效。</translation>
    </message>
    <message>
        <source>The SPF record includes a domain without a usable one</source>
        <translation>SPF 记录引用了一个没有有效 SPF 的域名</translation>
    </message>
    <message>
        <source>%1 has no SPF record, or several, so the whole record is broken.</source>
        <translation>%1 没有 SPF 记录，或者有好几条，因此整条记录无效。</translation>
    </message>
    <message>
        <source>The SPF record does not allow the provider that receives your mail</source>
        <translation>SPF 记录不允许为您收信的服务商</translation>
    </message>
    <message>
        <source>If you send through it, too, add “include:%1”: such mail fails SPF now.</source>
        <translation>如果您也通过它发信，请加上“include:%1”：目前这种邮件通不过 SPF。</translation>
    </message>
    <message>
        <source>The SPF record does not allow your provider</source>
        <translation>SPF 记录不允许您的服务商</translation>
    </message>
    <message>
        <source>“include:%1” is missing. Mail that is sent through this provider fails SPF.</source>
        <translation>缺少“include:%1”。通过这家服务商发出的邮件通不过 SPF。</translation>
    </message>
    <message>
        <source>The SPF record does not allow %1</source>
        <translation>SPF 记录不允许 %1</translation>
    </message>
    <message>
        <source>Receivers get “%1” for mail from this address.</source>
        <translation>来自这个地址的邮件，收件方得到的结果是“%1”。</translation>
    </message>
    <message>
        <source>The SPF record allows everybody to send for your domain</source>
        <translation>SPF 记录允许任何人用您的域名发信</translation>
    </message>
    <message>
        <source>“%1” at its end lets any server pass.</source>
        <translation>结尾的“%1”让任何服务器都能通过。</translation>
    </message>
    <message>
        <source>The SPF record says nothing about other servers</source>
        <translation>SPF 记录没有说明其他服务器怎么处理</translation>
    </message>
    <message>
        <source>End it with ~all, so that receivers can tell forged mail.</source>
        <translation>请以 ~all 结尾，收件方才能识别伪造的邮件。</translation>
    </message>
    <message>
        <source>The SPF record uses ptr</source>
        <translation>SPF 记录用了 ptr</translation>
    </message>
    <message>
        <source>It is slow, and some receivers skip it. Use ip4, ip6 or a instead.</source>
        <translation>它很慢，有些收件方会跳过。请改用 ip4、ip6 或 a。</translation>
    </message>
    <message>
        <source>SPF of your domain is hardly looked at for this service</source>
        <translation>对这项服务来说，几乎不看您域名的 SPF</translation>
    </message>
    <message>
        <source>It sends with a return address of its own, so DKIM decides. Its “include:%1” is not in your record, and does not need to be.</source>
        <translation>它发信时用自己的退信地址，所以由 DKIM 决定。您的记录里没有“include:%1”，也不需要有。</translation>
    </message>
    <message>
        <source>Greets the server and asks which extensions it offers.</source>
        <translation>向服务器问好，并询问它支持哪些扩展。</translation>
    </message>
    <message>
        <source>Greets the server in the old way, without extensions.</source>
        <translation>以旧方式向服务器问好，不使用扩展。</translation>
    </message>
    <message>
        <source>Asks to switch this connection to encryption.</source>
        <translation>请求将此连接切换为加密。</translation>
    </message>
    <message>
        <source>Begins a message and names its sender.</source>
        <translation>开始一封邮件，并说明发件人。</translation>
    </message>
    <message>
        <source>Names a recipient.</source>
        <translation>说明一位收件人。</translation>
    </message>
    <message>
        <source>Asks to hand over the message.</source>
        <translation>请求递交邮件内容。</translation>
    </message>
    <message>
        <source>Hands over a block of the message.</source>
        <translation>递交邮件的一个数据块。</translation>
    </message>
    <message>
        <source>Says that the message is complete.</source>
        <translation>表示邮件内容到此结束。</translation>
    </message>
    <message>
        <source>Takes back the message that was begun.</source>
        <translation>撤销已开始的邮件。</translation>
    </message>
    <message>
        <source>Asks for nothing but an answer.</source>
        <translation>只请求一个应答。</translation>
    </message>
    <message>
        <source>Says goodbye.</source>
        <translation>结束会话。</translation>
    </message>
    <message>
        <source>Asks whether an address exists.</source>
        <translation>询问某个地址是否存在。</translation>
    </message>
    <message>
        <source>Asks for the members of a mailing list.</source>
        <translation>询问邮件列表的成员。</translation>
    </message>
    <message>
        <source>Asks the server about its commands.</source>
        <translation>向服务器询问可用的命令。</translation>
    </message>
    <message>
        <source>Asks the proxy for a connection to the server.</source>
        <translation>请求代理连接到服务器。</translation>
    </message>
    <message>
        <source>Answers what the server asked for to sign in. It is not shown.</source>
        <translation>回答服务器的登录询问，内容不显示。</translation>
    </message>
    <message>
        <source>Breaks off the sign-in.</source>
        <translation>中止登录。</translation>
    </message>
    <message>
        <source>211 stands for: what the server tells about itself.</source>
        <translation>211 表示：服务器的自身状态。</translation>
    </message>
    <message>
        <source>214 stands for: help for a person.</source>
        <translation>214 表示：供人阅读的帮助。</translation>
    </message>
    <message>
        <source>220 stands for: the server is ready.</source>
        <translation>220 表示：服务器已就绪。</translation>
    </message>
    <message>
        <source>221 stands for: goodbye, the server closes the connection.</source>
        <translation>221 表示：再见，服务器关闭连接。</translation>
    </message>
    <message>
        <source>235 stands for: the sign-in was accepted.</source>
        <translation>235 表示：登录成功。</translation>
    </message>
    <message>
        <source>250 stands for: done as asked.</source>
        <translation>250 表示：已按要求完成。</translation>
    </message>
    <message>
        <source>251 stands for: not one of its own users, it will pass the message on.</source>
        <translation>251 表示：不是本机用户，服务器会转交邮件。</translation>
    </message>
    <message>
        <source>252 stands for: it cannot tell whether the address exists, but takes the message.</source>
        <translation>252 表示：无法确认地址是否存在，但会接收邮件。</translation>
    </message>
    <message>
        <source>334 stands for: the sign-in goes on, the server waits for more.</source>
        <translation>334 表示：登录继续，服务器等待后续内容。</translation>
    </message>
    <message>
        <source>354 stands for: go on and hand over the message.</source>
        <translation>354 表示：可以递交邮件内容。</translation>
    </message>
    <message>
        <source>421 stands for: the server takes nothing now and closes the connection.</source>
        <translation>421 表示：服务器目前不提供服务，并关闭连接。</translation>
    </message>
    <message>
        <source>432 stands for: the password has to be changed first.</source>
        <translation>432 表示：需要先更改密码。</translation>
    </message>
    <message>
        <source>450 stands for: the mailbox cannot be used now; it is busy or a rule holds it back.</source>
        <translation>450 表示：邮箱目前不可用，正忙或受规则限制。</translation>
    </message>
    <message>
        <source>451 stands for: something went wrong while the server worked on it.</source>
        <translation>451 表示：服务器处理时出了问题。</translation>
    </message>
    <message>
        <source>452 stands for: no room on the server, or too many recipients.</source>
        <translation>452 表示：服务器空间不足，或收件人过多。</translation>
    </message>
    <message>
        <source>454 stands for: signing in or encryption does not work for now.</source>
        <translation>454 表示：登录或加密暂时不可用。</translation>
    </message>
    <message>
        <source>455 stands for: the server cannot do it with these options now.</source>
        <translation>455 表示：服务器目前无法按这些参数处理。</translation>
    </message>
    <message>
        <source>500 stands for: the server does not understand the command.</source>
        <translation>500 表示：服务器不认识这条命令。</translation>
    </message>
    <message>
        <source>501 stands for: something behind the command is not right.</source>
        <translation>501 表示：命令的参数有误。</translation>
    </message>
    <message>
        <source>502 stands for: the server does not have this command.</source>
        <translation>502 表示：服务器不支持这条命令。</translation>
    </message>
    <message>
        <source>503 stands for: the command came at the wrong time.</source>
        <translation>503 表示：命令的顺序不对。</translation>
    </message>
    <message>
        <source>504 stands for: the server cannot do it with this option.</source>
        <translation>504 表示：服务器不支持这个参数。</translation>
    </message>
    <message>
        <source>521 stands for: this computer takes no mail at all.</source>
        <translation>521 表示：这台主机不接收任何邮件。</translation>
    </message>
    <message>
        <source>530 stands for: signing in or encryption has to come first.</source>
        <translation>530 表示：需要先登录或先加密。</translation>
    </message>
    <message>
        <source>534 stands for: this way of signing in is too weak for it.</source>
        <translation>534 表示：这种登录方式强度不足。</translation>
    </message>
    <message>
        <source>535 stands for: the sign-in was not accepted.</source>
        <translation>535 表示：登录未被接受。</translation>
    </message>
    <message>
        <source>538 stands for: this way of signing in needs encryption.</source>
        <translation>538 表示：这种登录方式需要加密。</translation>
    </message>
    <message>
        <source>550 stands for: not done; there is no such mailbox, or a rule of the server forbids it.</source>
        <translation>550 表示：未执行；没有这个邮箱，或服务器的规则不允许。</translation>
    </message>
    <message>
        <source>551 stands for: not one of its users; try the address it names.</source>
        <translation>551 表示：不是本机用户，请使用它给出的地址。</translation>
    </message>
    <message>
        <source>552 stands for: more than the room it has for the message.</source>
        <translation>552 表示：邮件超出了允许的空间。</translation>
    </message>
    <message>
        <source>553 stands for: the address is not allowed or not written correctly.</source>
        <translation>553 表示：地址不被允许，或写法不正确。</translation>
    </message>
    <message>
        <source>554 stands for: not done, with no reason told by the code.</source>
        <translation>554 表示：未执行，代码本身不说明原因。</translation>
    </message>
    <message>
        <source>555 stands for: it does not know the options of the address.</source>
        <translation>555 表示：服务器不认识地址后的参数。</translation>
    </message>
    <message>
        <source>556 stands for: the recipient&apos;s domain takes no mail at all.</source>
        <translation>556 表示：收件人的域名不接收任何邮件。</translation>
    </message>
    <message>
        <source>The 2 at the front of %1 stands for: done as asked.</source>
        <translation>%1 以 2 开头，表示：已按要求完成。</translation>
    </message>
    <message>
        <source>The 3 at the front of %1 stands for: go on.</source>
        <translation>%1 以 3 开头，表示：请继续。</translation>
    </message>
    <message>
        <source>The 4 at the front of %1 stands for: not done.</source>
        <translation>%1 以 4 开头，表示：未执行。</translation>
    </message>
    <message>
        <source>The 5 at the front of %1 stands for: not done.</source>
        <translation>%1 以 5 开头，表示：未执行。</translation>
    </message>
    <message>
        <source>The server calls this temporary.</source>
        <translation>服务器称这是暂时的。</translation>
    </message>
    <message>
        <source>The server calls this final.</source>
        <translation>服务器称这是最终结果。</translation>
    </message>
    <message>
        <source>Asks to sign in.</source>
        <translation>请求登录。</translation>
    </message>
    <message>
        <source>Asks to sign in with a token (%1). The token is not shown.</source>
        <translation>请求用令牌登录（%1）。令牌不显示。</translation>
    </message>
    <message>
        <source>Asks to sign in with %1, which proves the password without sending it.</source>
        <translation>请求用 %1 登录，无需发送密码即可证明知道密码。</translation>
    </message>
    <message>
        <source>Asks to sign in with %1. The password is not shown.</source>
        <translation>请求用 %1 登录。密码不显示。</translation>
    </message>
    <message>
        <source>The message itself, which is not kept in the transcript.</source>
        <translation>邮件内容本身，不保存在协议记录中。</translation>
    </message>
    <message>
        <source>%1 probably refuses connections at this port</source>
        <translation>%1 可能拒绝了这个端口的连接</translation>
    </message>
    <message>
        <source>Nobody listens at this port, or a firewall turns everybody away.</source>
        <translation>这个端口上没有服务，或者被防火墙拒绝了。</translation>
    </message>
    <message>
        <source>Check server name and port in the account settings: 465 is usual for TLS, 587 for STARTTLS.</source>
        <translation>请在账户设置中检查服务器和端口：TLS 通常用 465，STARTTLS 通常用 587。</translation>
    </message>
    <message>
        <source>%1 probably did not answer in time</source>
        <translation>%1 可能没有及时答复</translation>
    </message>
    <message>
        <source>The server, or the way to it, kept silent until the time was up.</source>
        <translation>一直等到超时，也没有收到任何答复。</translation>
    </message>
    <message>
        <source>Check network, VPN and firewall, then try again. Many networks block port 25; ports 465 and 587 are meant for sending.</source>
        <translation>请检查网络、VPN 和防火墙后重试。许多网络封锁 25 端口，发信请用 465 或 587 端口。</translation>
    </message>
    <message>
        <source>The connection to %1 was probably cut</source>
        <translation>与 %1 的连接可能被切断了</translation>
    </message>
    <message>
        <source>The server, or something on the way to it, hung up.</source>
        <translation>服务器或途中的设备切断了连接。</translation>
    </message>
    <message>
        <source>Try again. If it breaks off at the same place, check port and encryption, and whether a firewall or virus scanner looks into mail.</source>
        <translation>请重试。如果总在同一处断开，请检查端口和加密方式，以及防火墙或杀毒软件是否在检查邮件。</translation>
    </message>
    <message>
        <source>There is probably no way to %1 from here</source>
        <translation>从这里可能连不到 %1</translation>
    </message>
    <message>
        <source>There is no way from this network to the server.</source>
        <translation>当前网络没有通往服务器的路径。</translation>
    </message>
    <message>
        <source>Check whether this computer is online, and whether a VPN or proxy keeps mail from getting through.</source>
        <translation>请检查这台电脑是否已联网，以及 VPN 或代理是否挡住了邮件。</translation>
    </message>
    <message>
        <source>What answered at %1 is probably not a mail server</source>
        <translation>在 %1 应答的可能不是邮件服务器</translation>
    </message>
    <message>
        <source>Another service listens at this port.</source>
        <translation>这个端口上是另一种服务。</translation>
    </message>
    <message>
        <source>Check server name and port in the account settings; for sending, ports 465 and 587 are usual.</source>
        <translation>请在账户设置中检查服务器和端口；发信通常用 465 或 587 端口。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server could not be reached</source>
        <translation>连不上收件方的邮件服务器</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server can probably not be reached</source>
        <translation>很可能连不上收件方的邮件服务器</translation>
    </message>
    <message>
        <source>The outgoing server tried and got no connection to it.</source>
        <translation>发信服务器尝试过，但没有连上。</translation>
    </message>
    <message>
        <source>Nothing has to be changed in the message: try again later. If it stays so, check the part after the @ of the address.</source>
        <translation>邮件本身无需修改，请稍后重发。如果一直如此，请核对收件地址 @ 后面的部分。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>当前网络需要先登录</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first</source>
        <translation>当前网络很可能需要先登录</translation>
    </message>
    <message>
        <source>Its sign-in page answered in place of the mail server, as in hotels and trains.</source>
        <translation>应答的是网络的登录页面，而不是邮件服务器，酒店和火车上的网络常会这样。</translation>
    </message>
    <message>
        <source>Open any web page in a browser, sign in there, then send again.</source>
        <translation>请在浏览器中打开任意网页，完成登录，然后重新发送。</translation>
    </message>
    <message>
        <source>The way to %1 is blocked at this port</source>
        <translation>到 %1 的这个端口被封锁</translation>
    </message>
    <message>
        <source>The way to %1 is probably blocked at this port</source>
        <translation>到 %1 的这个端口很可能被封锁</translation>
    </message>
    <message>
        <source>Another port of the same server answers.</source>
        <translation>同一服务器的另一个端口有应答。</translation>
    </message>
    <message>
        <source>Use port 465 with TLS or 587 with STARTTLS, or another network. Port 25 is closed in many networks.</source>
        <translation>请改用 465 端口（TLS）或 587 端口（STARTTLS），或换一个网络。许多网络不开放 25 端口。</translation>
    </message>
    <message>
        <source>The proxy probably made no connection to %1</source>
        <translation>代理可能没有连上 %1</translation>
    </message>
    <message>
        <source>It could not be reached, or it refused.</source>
        <translation>代理本身连不上，或者拒绝了请求。</translation>
    </message>
    <message>
        <source>Check address and sign-in of the proxy in the account settings.</source>
        <translation>请在账户设置中检查代理的地址和登录信息。</translation>
    </message>
    <message>
        <source>The message may have been delivered, or it may not</source>
        <translation>邮件可能已经送达，也可能没有</translation>
    </message>
    <message>
        <source>There is probably no server named %1</source>
        <translation>很可能没有名为 %1 的服务器</translation>
    </message>
    <message>
        <source>No address is known for this name.</source>
        <translation>查不到这个名称的地址。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name in the account settings.</source>
        <translation>请在账户设置中检查服务器名称的拼写。</translation>
    </message>
    <message>
        <source>The address of %1 could probably not be looked up</source>
        <translation>可能没能查到 %1 的地址</translation>
    </message>
    <message>
        <source>The name service did not answer.</source>
        <translation>域名服务没有应答。</translation>
    </message>
    <message>
        <source>Check whether this computer is online, then try again.</source>
        <translation>请检查这台电脑是否已联网，然后重试。</translation>
    </message>
    <message>
        <source>The other side could not look up a name</source>
        <translation>对方服务器没能查到域名</translation>
    </message>
    <message>
        <source>The other side could probably not look up a name</source>
        <translation>对方服务器很可能没能查到域名</translation>
    </message>
    <message>
        <source>The name service of a domain did not answer it, which often passes.</source>
        <translation>某个域名的 DNS 没有应答，这种情况往往会自行恢复。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, the DNS records of the domain have to be checked.</source>
        <translation>请稍后重试。如果一直如此，就需要检查该域名的 DNS 记录。</translation>
    </message>
    <message>
        <source>%1 stands for: something about the address.</source>
        <translation>%1 表示：与地址有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: there is no such mailbox.</source>
        <translation>%1 表示：没有这个邮箱。</translation>
    </message>
    <message>
        <source>%1 stands for: the domain of the address cannot receive mail.</source>
        <translation>%1 表示：地址所在的域名无法接收邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: the address is not written correctly.</source>
        <translation>%1 表示：地址写法不正确。</translation>
    </message>
    <message>
        <source>%1 stands for: the address fits more than one mailbox.</source>
        <translation>%1 表示：这个地址对应不止一个邮箱。</translation>
    </message>
    <message>
        <source>%1 stands for: the recipient&apos;s address is valid.</source>
        <translation>%1 表示：收件人地址有效。</translation>
    </message>
    <message>
        <source>%1 stands for: the mailbox has moved.</source>
        <translation>%1 表示：邮箱已迁移。</translation>
    </message>
    <message>
        <source>%1 stands for: the sender&apos;s address is not written correctly.</source>
        <translation>%1 表示：发件人地址写法不正确。</translation>
    </message>
    <message>
        <source>%1 stands for: the sender&apos;s domain cannot be used.</source>
        <translation>%1 表示：发件人的域名不可用。</translation>
    </message>
    <message>
        <source>%1 stands for: passed on to a server that sends no reports.</source>
        <translation>%1 表示：已转交给不发送回执的服务器。</translation>
    </message>
    <message>
        <source>%1 stands for: the recipient&apos;s domain takes no mail at all.</source>
        <translation>%1 表示：收件人的域名不接收任何邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: something about the mailbox.</source>
        <translation>%1 表示：与邮箱有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: the mailbox is switched off.</source>
        <translation>%1 表示：邮箱已停用。</translation>
    </message>
    <message>
        <source>%1 stands for: the mailbox is full.</source>
        <translation>%1 表示：邮箱已满。</translation>
    </message>
    <message>
        <source>%1 stands for: the message is too long for the mailbox.</source>
        <translation>%1 表示：邮件超过该邮箱允许的长度。</translation>
    </message>
    <message>
        <source>%1 stands for: the mailing list could not be unfolded.</source>
        <translation>%1 表示：无法展开邮件列表。</translation>
    </message>
    <message>
        <source>%1 stands for: something about the mail system.</source>
        <translation>%1 表示：与邮件系统有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: the mail system has no room left.</source>
        <translation>%1 表示：邮件系统空间已满。</translation>
    </message>
    <message>
        <source>%1 stands for: the mail system takes no mail now.</source>
        <translation>%1 表示：邮件系统目前不接收邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: the mail system lacks something it would need.</source>
        <translation>%1 表示：邮件系统缺少所需的功能。</translation>
    </message>
    <message>
        <source>%1 stands for: the message is too large.</source>
        <translation>%1 表示：邮件过大。</translation>
    </message>
    <message>
        <source>%1 stands for: the mail system is not set up correctly.</source>
        <translation>%1 表示：邮件系统配置不正确。</translation>
    </message>
    <message>
        <source>%1 stands for: something about the network or the way there.</source>
        <translation>%1 表示：与网络或投递路径有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: the next server did not answer.</source>
        <translation>%1 表示：下一台服务器没有应答。</translation>
    </message>
    <message>
        <source>%1 stands for: the connection to the next server was bad.</source>
        <translation>%1 表示：与下一台服务器的连接不稳定。</translation>
    </message>
    <message>
        <source>%1 stands for: the names of servers could not be looked up.</source>
        <translation>%1 表示：无法查询服务器名称。</translation>
    </message>
    <message>
        <source>%1 stands for: no way to the recipient&apos;s server is known.</source>
        <translation>%1 表示：找不到通往收件人服务器的路径。</translation>
    </message>
    <message>
        <source>%1 stands for: the mail system is overloaded.</source>
        <translation>%1 表示：邮件系统负载过高。</translation>
    </message>
    <message>
        <source>%1 stands for: the message goes round in circles.</source>
        <translation>%1 表示：邮件在循环转发。</translation>
    </message>
    <message>
        <source>%1 stands for: the time for delivering it ran out.</source>
        <translation>%1 表示：投递超时。</translation>
    </message>
    <message>
        <source>%1 stands for: something about the conversation itself.</source>
        <translation>%1 表示：与对话本身有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: the command is not known or not allowed here.</source>
        <translation>%1 表示：命令未知，或此时不允许使用。</translation>
    </message>
    <message>
        <source>%1 stands for: the command is not written correctly.</source>
        <translation>%1 表示：命令写法不正确。</translation>
    </message>
    <message>
        <source>%1 stands for: too many recipients.</source>
        <translation>%1 表示：收件人过多。</translation>
    </message>
    <message>
        <source>%1 stands for: an option of the command cannot be used.</source>
        <translation>%1 表示：命令的某个参数无法使用。</translation>
    </message>
    <message>
        <source>%1 stands for: the versions of the protocol do not agree.</source>
        <translation>%1 表示：协议版本不一致。</translation>
    </message>
    <message>
        <source>%1 stands for: the line of the sign-in is too long.</source>
        <translation>%1 表示：登录内容过长。</translation>
    </message>
    <message>
        <source>%1 stands for: something about the content.</source>
        <translation>%1 表示：与邮件内容有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: this kind of content is not taken.</source>
        <translation>%1 表示：不接收这类内容。</translation>
    </message>
    <message>
        <source>%1 stands for: the content would have to be converted, and must not be.</source>
        <translation>%1 表示：内容需要转换，但不允许转换。</translation>
    </message>
    <message>
        <source>%1 stands for: the content would have to be converted, and cannot be.</source>
        <translation>%1 表示：内容需要转换，但无法转换。</translation>
    </message>
    <message>
        <source>%1 stands for: the content was converted and lost something.</source>
        <translation>%1 表示：内容已转换，但有所损失。</translation>
    </message>
    <message>
        <source>%1 stands for: converting the content failed.</source>
        <translation>%1 表示：内容转换失败。</translation>
    </message>
    <message>
        <source>%1 stands for: the content could not be fetched.</source>
        <translation>%1 表示：无法取得内容。</translation>
    </message>
    <message>
        <source>%1 stands for: addresses in other scripts are not taken here.</source>
        <translation>%1 表示：此处不接受使用其他文字的地址。</translation>
    </message>
    <message>
        <source>%1 stands for: a reply in another script is needed, and not allowed.</source>
        <translation>%1 表示：应答需要使用其他文字，但不允许。</translation>
    </message>
    <message>
        <source>%1 stands for: the header cannot be passed on in other scripts.</source>
        <translation>%1 表示：邮件头无法以其他文字转发。</translation>
    </message>
    <message>
        <source>%1 stands for: something about security or a rule.</source>
        <translation>%1 表示：与安全或规则有关的问题。</translation>
    </message>
    <message>
        <source>%1 stands for: a rule of the server forbids it.</source>
        <translation>%1 表示：服务器的规则不允许。</translation>
    </message>
    <message>
        <source>%1 stands for: the sender may not write to this list.</source>
        <translation>%1 表示：发件人无权向此邮件列表发信。</translation>
    </message>
    <message>
        <source>%1 stands for: it would have to be converted, and must not be.</source>
        <translation>%1 表示：需要转换，但不允许转换。</translation>
    </message>
    <message>
        <source>%1 stands for: a security feature is not offered.</source>
        <translation>%1 表示：不支持某项安全功能。</translation>
    </message>
    <message>
        <source>%1 stands for: something cryptographic failed.</source>
        <translation>%1 表示：加密处理失败。</translation>
    </message>
    <message>
        <source>%1 stands for: the cryptographic method is not known.</source>
        <translation>%1 表示：未知的加密算法。</translation>
    </message>
    <message>
        <source>%1 stands for: the message was changed on its way.</source>
        <translation>%1 表示：邮件在途中被改动。</translation>
    </message>
    <message>
        <source>%1 stands for: user name or password is wrong.</source>
        <translation>%1 表示：用户名或密码错误。</translation>
    </message>
    <message>
        <source>%1 stands for: this way of signing in is too weak.</source>
        <translation>%1 表示：这种登录方式强度不足。</translation>
    </message>
    <message>
        <source>%1 stands for: encryption is needed.</source>
        <translation>%1 表示：需要加密。</translation>
    </message>
    <message>
        <source>%1 stands for: this way of signing in needs encryption.</source>
        <translation>%1 的含义：这种登录方式需要加密。</translation>
    </message>
    <message>
        <source>%1 stands for: the password has to be changed first.</source>
        <translation>%1 表示：需要先更改密码。</translation>
    </message>
    <message>
        <source>%1 stands for: the account is switched off.</source>
        <translation>%1 表示：账户已停用。</translation>
    </message>
    <message>
        <source>%1 stands for: a trust relationship is missing.</source>
        <translation>%1 表示：缺少信任关系。</translation>
    </message>
    <message>
        <source>%1 stands for: the priority is too low for now.</source>
        <translation>%1 表示：目前优先级过低。</translation>
    </message>
    <message>
        <source>%1 stands for: the message is too large for its priority.</source>
        <translation>%1 表示：以该优先级而言邮件过大。</translation>
    </message>
    <message>
        <source>%1 stands for: the mailbox has another owner now.</source>
        <translation>%1 表示：邮箱已换了主人。</translation>
    </message>
    <message>
        <source>%1 stands for: the domain has another owner now.</source>
        <translation>%1 表示：域名已换了主人。</translation>
    </message>
    <message>
        <source>%1 stands for: the wanted check cannot be made.</source>
        <translation>%1 表示：无法进行所要求的检查。</translation>
    </message>
    <message>
        <source>%1 stands for: no DKIM signature passed.</source>
        <translation>%1 表示：没有通过验证的 DKIM 签名。</translation>
    </message>
    <message>
        <source>%1 stands for: no DKIM signature is acceptable.</source>
        <translation>%1 表示：没有可接受的 DKIM 签名。</translation>
    </message>
    <message>
        <source>%1 stands for: no DKIM signature fits the author&apos;s address.</source>
        <translation>%1 表示：没有与发件人地址相符的 DKIM 签名。</translation>
    </message>
    <message>
        <source>%1 stands for: the SPF check failed.</source>
        <translation>%1 表示：SPF 检查未通过。</translation>
    </message>
    <message>
        <source>%1 stands for: the SPF check could not be made.</source>
        <translation>%1 表示：无法进行 SPF 检查。</translation>
    </message>
    <message>
        <source>%1 stands for: the name of the sending computer could not be confirmed.</source>
        <translation>%1 表示：无法确认发信主机的名称。</translation>
    </message>
    <message>
        <source>%1 stands for: several checks of the sender failed.</source>
        <translation>%1 表示：对发件人的多项检查未通过。</translation>
    </message>
    <message>
        <source>%1 stands for: the sender&apos;s domain takes no mail itself.</source>
        <translation>%1 表示：发件人的域名自身不接收邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: it is one of too many messages.</source>
        <translation>%1 表示：邮件数量过多。</translation>
    </message>
    <message>
        <source>%1 stands for: the ARC check failed.</source>
        <translation>%1 表示：ARC 检查未通过。</translation>
    </message>
    <message>
        <source>%1 stands for: the way on cannot promise encryption.</source>
        <translation>%1 表示：后续路径无法保证加密。</translation>
    </message>
    <message>
        <source>The server probably takes the message for spam</source>
        <translation>服务器很可能把邮件当成了垃圾邮件</translation>
    </message>
    <message>
        <source>It looked at the message and refused it.</source>
        <translation>它检查了邮件内容，然后拒收。</translation>
    </message>
    <message>
        <source>Write a telling subject and a few whole sentences, and leave out shortened links and doubtful attachments.</source>
        <translation>请写清楚主题，正文写几句完整的话，去掉短链接和可疑附件。</translation>
    </message>
    <message>
        <source>The server takes the message for infected</source>
        <translation>服务器认为邮件含有病毒</translation>
    </message>
    <message>
        <source>The server probably takes the message for infected</source>
        <translation>服务器很可能认为邮件含有病毒</translation>
    </message>
    <message>
        <source>Mostly an attachment is the reason.</source>
        <translation>多半是附件引起的。</translation>
    </message>
    <message>
        <source>Scan the attachments, leave out what is doubtful, and hand files over another way.</source>
        <translation>请扫描附件，去掉可疑的文件，或换一种方式传送。</translation>
    </message>
    <message>
        <source>The server does not allow an attachment of this kind</source>
        <translation>服务器不允许这种附件</translation>
    </message>
    <message>
        <source>The server probably does not allow one of the attachments</source>
        <translation>服务器很可能不允许其中一个附件</translation>
    </message>
    <message>
        <source>Mostly programs, scripts and locked archives are refused, also inside archives.</source>
        <translation>一般是程序、脚本和加密压缩包，放在压缩包里也不行。</translation>
    </message>
    <message>
        <source>Remove it, or put it somewhere to download and send the link.</source>
        <translation>请移除它，或放到网盘后发送链接。</translation>
    </message>
    <message>
        <source>The message is probably too large for the server</source>
        <translation>邮件可能超过了服务器的大小上限</translation>
    </message>
    <message>
        <source>On the way, attached files grow by a third.</source>
        <translation>附件在传输时会增大约三分之一。</translation>
    </message>
    <message>
        <source>Shrink or remove attachments, or put them somewhere to download.</source>
        <translation>请压缩或移除附件，或把附件放到网盘供对方下载。</translation>
    </message>
    <message>
        <source>A header of the message was not accepted</source>
        <translation>邮件头没有被接受</translation>
    </message>
    <message>
        <source>A header of the message was probably not accepted</source>
        <translation>邮件头可能没有被接受</translation>
    </message>
    <message>
        <source>The server finds one of From, To, Date, Subject or Message-ID missing, doubled or malformed.</source>
        <translation>服务器认为 From、To、Date、Subject 或 Message-ID 有缺失、重复或格式错误。</translation>
    </message>
    <message>
        <source>Look for odd characters in From, recipients and subject. If that does not help, copy the report to ask for help.</source>
        <translation>请检查发件人、收件人和主题中有没有特殊字符。如果没有用，请复制报告寻求帮助。</translation>
    </message>
    <message>
        <source>The server does not take the encoding of the message</source>
        <translation>服务器不接受邮件的编码</translation>
    </message>
    <message>
        <source>The server probably does not take the message&apos;s encoding</source>
        <translation>服务器很可能不接受邮件的编码</translation>
    </message>
    <message>
        <source>Letters in an address, long lines or 8-bit text can be the reason.</source>
        <translation>地址中的非英文字母、超长行或 8 位文本都可能是原因。</translation>
    </message>
    <message>
        <source>Use addresses with Latin letters only. If that is not it, copy the report to ask for help.</source>
        <translation>请只用英文字母的地址。如果不是这个原因，请复制报告寻求帮助。</translation>
    </message>
    <message>
        <source>A link in the message is on a blocklist</source>
        <translation>邮件中的链接被列入黑名单</translation>
    </message>
    <message>
        <source>A link in the message is probably on a blocklist</source>
        <translation>邮件中的链接很可能被列入黑名单</translation>
    </message>
    <message>
        <source>Remove the link, or write it out in full; shortened links are often listed.</source>
        <translation>请移除该链接，或写出完整网址；短链接常被列入黑名单。</translation>
    </message>
    <message>
        <source>The server&apos;s rules do not allow this content</source>
        <translation>服务器的规定不允许这样的内容</translation>
    </message>
    <message>
        <source>The server&apos;s rules probably do not allow this content</source>
        <translation>服务器的规定很可能不允许这样的内容</translation>
    </message>
    <message>
        <source>It does not say which rule it is.</source>
        <translation>它没有说明是哪一条规定。</translation>
    </message>
    <message>
        <source>Change subject, text or attachments, or ask whoever runs the server which rule it is.</source>
        <translation>请修改主题、正文或附件，或询问服务器的管理者触犯了哪条规定。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address probably does not exist</source>
        <translation>收件地址可能不存在</translation>
    </message>
    <message>
        <source>The server knows no such mailbox.</source>
        <translation>服务器上没有这个邮箱。</translation>
    </message>
    <message>
        <source>Check the address for slips, or ask the recipient for the right one.</source>
        <translation>请检查地址有没有写错，或向收件人询问正确的地址。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off</source>
        <translation>收件人的邮箱已停用</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is probably switched off</source>
        <translation>收件人的邮箱可能已停用</translation>
    </message>
    <message>
        <source>It exists, but takes no mail any more.</source>
        <translation>邮箱还在，但不再收信。</translation>
    </message>
    <message>
        <source>Reach the person another way, and take the address off your lists.</source>
        <translation>请换一种方式联系对方，并把这个地址从联系人中去掉。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is probably full</source>
        <translation>收件人的邮箱可能已满</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written correctly</source>
        <translation>收件地址的写法不对</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is probably not written correctly</source>
        <translation>收件地址的写法可能不对</translation>
    </message>
    <message>
        <source>Look for blanks, full-width signs and a missing part after the @.</source>
        <translation>请检查有没有空格、全角符号，以及 @ 后面是否完整。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail</source>
        <translation>收件域名不存在或不收信</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain probably takes no mail</source>
        <translation>收件域名可能不存在或不收信</translation>
    </message>
    <message>
        <source>Check the part after the @ for slips. If it is right, reach the recipient another way.</source>
        <translation>请检查 @ 后面的部分有没有写错。如果没有写错，请换一种方式联系收件人。</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>收件人已改用别的地址</translation>
    </message>
    <message>
        <source>The recipient probably has another address now</source>
        <translation>收件人可能已改用别的地址</translation>
    </message>
    <message>
        <source>Look for the new address in the server&apos;s words, or ask the recipient.</source>
        <translation>请在服务器的原话中找新地址，或向收件人询问。</translation>
    </message>
    <message>
        <source>The recipient does not take mail from this sender</source>
        <translation>收件人拒收此发件人的邮件</translation>
    </message>
    <message>
        <source>The recipient probably does not take mail from this sender</source>
        <translation>收件人很可能拒收此发件人的邮件</translation>
    </message>
    <message>
        <source>The address or its domain is on the recipient&apos;s own block list.</source>
        <translation>发件人地址或域名在对方的黑名单中。</translation>
    </message>
    <message>
        <source>Reach the person another way and ask to be let in.</source>
        <translation>请换一种方式联系对方，请其放行。</translation>
    </message>
    <message>
        <source>This address takes mail only from certain senders</source>
        <translation>只有指定的发件人才能写信到这个地址</translation>
    </message>
    <message>
        <source>This address probably takes mail only from certain senders</source>
        <translation>很可能只有指定的发件人才能写信到这个地址</translation>
    </message>
    <message>
        <source>Mostly it is a closed group or an address for use inside an organisation.</source>
        <translation>多半是封闭的群组，或仅供单位内部使用的地址。</translation>
    </message>
    <message>
        <source>Ask the owner of the address to let you in, or write from an account that may.</source>
        <translation>请地址的管理者放行，或改用有权限的账户发送。</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation refuses the message</source>
        <translation>收件方单位拒收这封邮件</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation probably refuses the message</source>
        <translation>收件方单位很可能拒收这封邮件</translation>
    </message>
    <message>
        <source>It has a rule against it and does not say which.</source>
        <translation>它有相应的规定，但没有说明是哪一条。</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator, and add the server&apos;s words.</source>
        <translation>请询问收件方管理员，并附上服务器的原话。</translation>
    </message>
    <message>
        <source>%1 stands for: a report on the server&apos;s state.</source>
        <translation>%1 的含义：服务器状态报告。</translation>
    </message>
    <message>
        <source>%1 stands for: help for people.</source>
        <translation>%1 的含义：给人看的帮助。</translation>
    </message>
    <message>
        <source>%1 stands for: the server is ready.</source>
        <translation>%1 的含义：服务器已就绪。</translation>
    </message>
    <message>
        <source>%1 stands for: goodbye, the server closes the connection.</source>
        <translation>%1 的含义：再见，服务器将关闭连接。</translation>
    </message>
    <message>
        <source>%1 stands for: signed in.</source>
        <translation>%1 的含义：登录成功。</translation>
    </message>
    <message>
        <source>%1 stands for: done as asked.</source>
        <translation>%1 的含义：已照办。</translation>
    </message>
    <message>
        <source>%1 stands for: the recipient is elsewhere, and the server forwards to there.</source>
        <translation>%1 的含义：收件人在别处，服务器会转发过去。</translation>
    </message>
    <message>
        <source>%1 stands for: the server does not say whether the address exists, but would take mail for it.</source>
        <translation>%1 的含义：服务器不说明地址是否存在，但愿意接收发给它的邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: the sign-in goes on, the server waits for the next part.</source>
        <translation>%1 的含义：登录还在进行，服务器在等下一部分。</translation>
    </message>
    <message>
        <source>%1 stands for: go ahead with the message, and end it with a lone dot.</source>
        <translation>%1 的含义：请输入邮件内容，以单独一个点结束。</translation>
    </message>
    <message>
        <source>%1 stands for: the server is not available and closes the connection.</source>
        <translation>%1 的含义：服务器暂不可用，并将关闭连接。</translation>
    </message>
    <message>
        <source>%1 stands for: the password has to be changed or set anew first.</source>
        <translation>%1 的含义：需要先更改或重设密码。</translation>
    </message>
    <message>
        <source>%1 stands for: the mailbox is not available at the moment.</source>
        <translation>%1 的含义：邮箱目前不可用。</translation>
    </message>
    <message>
        <source>%1 stands for: a failure inside the server, for the moment.</source>
        <translation>%1 的含义：服务器内部暂时出错。</translation>
    </message>
    <message>
        <source>%1 stands for: the server has no room at the moment.</source>
        <translation>%1 的含义：服务器目前空间不足。</translation>
    </message>
    <message>
        <source>%1 stands for: not possible at the moment.</source>
        <translation>%1 的含义：目前做不到。</translation>
    </message>
    <message>
        <source>%1 stands for: the parameters cannot be honoured at the moment.</source>
        <translation>%1 的含义：目前无法满足这些参数。</translation>
    </message>
    <message>
        <source>%1 stands for: the command was not understood.</source>
        <translation>%1 的含义：没有看懂这条命令。</translation>
    </message>
    <message>
        <source>%1 stands for: the parameters were not understood.</source>
        <translation>%1 的含义：没有看懂参数。</translation>
    </message>
    <message>
        <source>%1 stands for: the server does not have this command.</source>
        <translation>%1 的含义：服务器没有这条命令。</translation>
    </message>
    <message>
        <source>%1 stands for: the command came in the wrong order.</source>
        <translation>%1 的含义：命令的顺序不对。</translation>
    </message>
    <message>
        <source>%1 stands for: the server does not have this parameter.</source>
        <translation>%1 的含义：服务器没有这个参数。</translation>
    </message>
    <message>
        <source>%1 stands for: this server takes no mail.</source>
        <translation>%1 的含义：这台服务器不接收邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: sign in or encrypt first.</source>
        <translation>%1 的含义：请先登录或先加密。</translation>
    </message>
    <message>
        <source>%1 stands for: this way of signing in is too weak for the account.</source>
        <translation>%1 的含义：对这个账户来说，这种登录方式太弱。</translation>
    </message>
    <message>
        <source>%1 stands for: user name or password was not accepted.</source>
        <translation>%1 的含义：用户名或密码未被接受。</translation>
    </message>
    <message>
        <source>%1 stands for: not done. The mailbox does not exist, or a rule forbids it.</source>
        <translation>%1 的含义：没有照办。邮箱不存在，或者规则不允许。</translation>
    </message>
    <message>
        <source>%1 stands for: the recipient is elsewhere, and the server does not forward.</source>
        <translation>%1 的含义：收件人在别处，服务器不转发。</translation>
    </message>
    <message>
        <source>%1 stands for: more room is needed than there is allowed.</source>
        <translation>%1 的含义：需要的空间超出了允许的范围。</translation>
    </message>
    <message>
        <source>%1 stands for: the name of the mailbox is not allowed.</source>
        <translation>%1 的含义：不允许这样的邮箱名。</translation>
    </message>
    <message>
        <source>%1 stands for: failed, without a reason of its own.</source>
        <translation>%1 的含义：失败，没有进一步的原因。</translation>
    </message>
    <message>
        <source>%1 stands for: the server does not know the parameters of MAIL or RCPT.</source>
        <translation>%1 的含义：服务器不认识 MAIL 或 RCPT 的参数。</translation>
    </message>
    <message>
        <source>%1 stands for: the domain takes no mail.</source>
        <translation>%1 的含义：这个域名不接收邮件。</translation>
    </message>
    <message>
        <source>%1 stands for: the sender is accepted.</source>
        <translation>%1 的含义：发件人已被接受。</translation>
    </message>
    <message>
        <source>%1 stands for: the recipient is accepted.</source>
        <translation>%1 的含义：收件人已被接受。</translation>
    </message>
    <message>
        <source>%1 stands for: the server has taken the message and answers for it from now on.</source>
        <translation>%1 的含义：服务器已收下邮件，从现在起由它负责。</translation>
    </message>
    <message>
        <source>%1 stands for: sender and recipients are forgotten.</source>
        <translation>%1 的含义：发件人和收件人已清除。</translation>
    </message>
    <message>
        <source>%1 stands for: hello. What else it says are its abilities.</source>
        <translation>%1 的含义：您好。后面各行是它支持的功能。</translation>
    </message>
    <message>
        <source>The server&apos;s greeting</source>
        <translation>服务器的问候</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>服务器主动说的话</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>对邮件的回复</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>对 %1 的回复</translation>
    </message>
    <message>
        <source>%1 stands for: begin the encryption now.</source>
        <translation>%1 的含义：现在开始加密。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success, with nothing more to say.</source>
        <translation>%1 是更细的代码，含义：成功，没有别的要说。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success with an address.</source>
        <translation>%1 是更细的代码，含义：成功，与地址有关。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success with a mailbox.</source>
        <translation>%1 是更细的代码，含义：成功，与邮箱有关。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success of the mail system.</source>
        <translation>%1 是更细的代码，含义：成功，与邮件系统有关。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success on the network.</source>
        <translation>%1 是更细的代码，含义：成功，与网络有关。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success with a command.</source>
        <translation>%1 是更细的代码，含义：成功，与命令有关。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success with the content.</source>
        <translation>%1 是更细的代码，含义：成功，与内容有关。</translation>
    </message>
    <message>
        <source>%1 is the finer code for: success in matters of security.</source>
        <translation>%1 是更细的代码，含义：成功，与安全有关。</translation>
    </message>
    <message>
        <source>The first digit is 4: the server calls this temporary.</source>
        <translation>首位数字是 4：服务器认为这是暂时的。</translation>
    </message>
    <message>
        <source>The first digit is 5: the server calls this final.</source>
        <translation>首位数字是 5：服务器认为这是最终结果。</translation>
    </message>
    <message>
        <source>The key of selector %1 is in order</source>
        <translation>选择器 %1 的密钥没有问题</translation>
    </message>
    <message>
        <source>It is an RSA key of %1 bits.</source>
        <translation>这是 %1 位的 RSA 密钥。</translation>
    </message>
    <message>
        <source>It is an Ed25519 key.</source>
        <translation>这是 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>No DKIM key was found</source>
        <translation>没有找到 DKIM 密钥</translation>
    </message>
    <message>
        <source>Looked for under: %1. A key may have another name, which DNS does not list: the provider shows it, and so does “s=” in the DKIM-Signature of a message you sent.</source>
        <translation>查过的选择器：%1。密钥也可能用了别的名字，而 DNS 不会列出名字：可以在服务商的后台查到，也可以看您发出的邮件里 DKIM-Signature 的“s=”。</translation>
    </message>
    <message>
        <source>The domain has no DKIM key at all</source>
        <translation>这个域名完全没有 DKIM 密钥</translation>
    </message>
    <message>
        <source>Nothing is published below _domainkey. Gmail, Yahoo and Outlook ask for DKIM or SPF from everybody, and for both from whoever sends much.</source>
        <translation>_domainkey 之下没有任何记录。Gmail、Yahoo 和 Outlook 要求所有发件人至少有 DKIM 或 SPF，大量发信者两者都要有。</translation>
    </message>
    <message>
        <source>The key of selector %1 was taken back</source>
        <translation>选择器 %1 的密钥已被撤销</translation>
    </message>
    <message>
        <source>Its record is there without a key. Signatures made with it fail.</source>
        <translation>记录还在，但里面没有密钥。用它做的签名会验证失败。</translation>
    </message>
    <message>
        <source>The key of selector %1 has only %2 bits</source>
        <translation>选择器 %1 的密钥只有 %2 位</translation>
    </message>
    <message>
        <source>Receivers ignore keys below 1024 bits. Have a new one made, of 2048 bits.</source>
        <translation>收件方不理会 1024 位以下的密钥。请重新生成一个 2048 位的。</translation>
    </message>
    <message>
        <source>The key of selector %1 has %2 bits</source>
        <translation>选择器 %1 的密钥是 %2 位</translation>
    </message>
    <message>
        <source>It works. 2048 bits are what is recommended today.</source>
        <translation>可以使用。如今推荐 2048 位。</translation>
    </message>
    <message>
        <source>The key of selector %1 cannot be read</source>
        <translation>选择器 %1 的密钥无法读取</translation>
    </message>
    <message>
        <source>Copy the record once more from your provider, whole and without line breaks or quotation marks.</source>
        <translation>请从服务商那里重新复制一次完整的记录，不要带换行和引号。</translation>
    </message>
    <message>
        <source>Selector %1 has several records</source>
        <translation>选择器 %1 有多条记录</translation>
    </message>
    <message>
        <source>Receivers do not know which one to use. Keep the one that your provider shows.</source>
        <translation>收件方不知道该用哪一条。请只保留服务商后台显示的那条。</translation>
    </message>
    <message>
        <source>The key of selector %1 is marked as a test</source>
        <translation>选择器 %1 的密钥标记为测试</translation>
    </message>
    <message>
        <source>With “t=y” receivers may ignore the signature. Remove it once signing works.</source>
        <translation>有“t=y”时，收件方可能不理会签名。签名正常后请去掉它。</translation>
    </message>
    <message>
        <source>Forged mail is acted upon: %1</source>
        <translation>对伪造邮件有处理策略：%1</translation>
    </message>
    <message>
        <source>Receivers are asked to refuse what fails both SPF and DKIM.</source>
        <translation>要求收件方拒收 SPF 和 DKIM 都不通过的邮件。</translation>
    </message>
    <message>
        <source>Receivers are asked to put what fails both SPF and DKIM into the junk folder.</source>
        <translation>要求收件方把 SPF 和 DKIM 都不通过的邮件放进垃圾箱。</translation>
    </message>
    <message>
        <source>DMARC only watches</source>
        <translation>DMARC 目前只观察</translation>
    </message>
    <message>
        <source>“p=none” fulfils what the large providers ask for. Once the reports show no mail of your own that fails, “quarantine” protects your name.</source>
        <translation>“p=none”已满足各大服务商的要求。等报告里不再有您自己的邮件不通过时，改成“quarantine”就能防止别人冒用您的域名。</translation>
    </message>
    <message>
        <source>There is no DMARC record</source>
        <translation>没有 DMARC 记录</translation>
    </message>
    <message>
        <source>Gmail, Yahoo and Outlook ask for one from whoever sends more than 5,000 messages a day. It helps everybody else, too.</source>
        <translation>Gmail、Yahoo 和 Outlook 要求每天发信超过 5000 封的发件人必须有。对其他人也有好处。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n DMARC records, and only one may be there</source>
        <translation>
            <numerusform>有 %n 条 DMARC 记录，而只允许有一条</numerusform>
        </translation>
    </message>
    <message>
        <source>With more than one, receivers use none of them.</source>
        <translation>多于一条时，收件方一条也不采用。</translation>
    </message>
    <message>
        <source>The DMARC record cannot be read</source>
        <translation>DMARC 记录无法读取</translation>
    </message>
    <message>
        <source>It has to be a list such as “v=DMARC1; p=none”.</source>
        <translation>它的格式应当像“v=DMARC1; p=none”这样。</translation>
    </message>
    <message>
        <source>The DMARC record does not say what to do</source>
        <translation>DMARC 记录没有说明该怎么做</translation>
    </message>
    <message>
        <source>“p=” is missing or has a value that does not exist.</source>
        <translation>缺少“p=”，或者它的值不存在。</translation>
    </message>
    <message>
        <source>Receivers do not understand “%1” in the DMARC record</source>
        <translation>收件方看不懂 DMARC 记录里的“%1”</translation>
    </message>
    <message>
        <source>It counts as not being there.</source>
        <translation>这一项等于没有写。</translation>
    </message>
    <message>
        <source>The DMARC record of %1 applies</source>
        <translation>采用 %1 的 DMARC 记录</translation>
    </message>
    <message>
        <source>The domain has none of its own.</source>
        <translation>这个域名自己没有。</translation>
    </message>
    <message>
        <source>Nobody gets the reports</source>
        <translation>没有人收到报告</translation>
    </message>
    <message>
        <source>With “rua=mailto:…” receivers send a summary each day, which shows who sends in your name.</source>
        <translation>写上“rua=mailto:…”，收件方每天会寄来汇总，从中能看出谁在用您的域名发信。</translation>
    </message>
    <message>
        <source>Reports to %1 are not sent</source>
        <translation>报告不会寄到 %1</translation>
    </message>
    <message>
        <source>The address belongs to another domain, which has to agree with a record of its own.</source>
        <translation>这个地址属于另一个域名，那边要先用一条记录表示同意。</translation>
    </message>
    <message>
        <source>The DMARC policy is marked as a test</source>
        <translation>DMARC 策略标记为测试</translation>
    </message>
    <message>
        <source>Receivers act one step more mildly than it says.</source>
        <translation>收件方会按低一级的力度处理。</translation>
    </message>
    <message>
        <source>The DMARC policy is for %1 % of the mail</source>
        <translation>DMARC 策略只用于 %1 % 的邮件</translation>
    </message>
    <message>
        <source>“pct” was dropped in 2026: receivers that follow the new standard do not look at it.</source>
        <translation>“pct”已于 2026 年废除：遵循新标准的收件方不再看它。</translation>
    </message>
    <message>
        <source>Receivers do not agree where your organization begins</source>
        <translation>各收件方对您的组织域名认定不一</translation>
    </message>
    <message>
        <source>By the new standard it is %1, by the older list %2. Addresses below both are safe with SPF or DKIM of exactly the same domain.</source>
        <translation>按新标准是 %1，按旧的列表是 %2。只要 SPF 或 DKIM 用的是完全相同的域名，两种算法都没问题。</translation>
    </message>
    <message>
        <source>As things are, your mail fails DMARC</source>
        <translation>照目前的情况，您的邮件通不过 DMARC</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM stands for it, and the policy is “%1”. Put SPF or DKIM right first, or set “p=none” until then.</source>
        <translation>SPF 和 DKIM 都不能为它作证，而策略是“%1”。请先把 SPF 或 DKIM 设好，或者在那之前先用“p=none”。</translation>
    </message>
    <message>
        <source>Dear mail administrator,</source>
        <translation>邮件管理员，您好：</translation>
    </message>
    <message>
        <source>A message to an address at your organisation was not accepted. I would be glad if you could look into it.</source>
        <translation>一封发往贵单位邮箱的邮件没有被接收，烦请协助查看。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好：</translation>
    </message>
    <message>
        <source>A message could not be sent from our domain, and the reason seems to be something that you can change.</source>
        <translation>一封邮件无法从我们的域名发出，原因似乎需要管理员来处理。</translation>
    </message>
    <message>
        <source>Dear support team,</source>
        <translation>客服人员，您好：</translation>
    </message>
    <message>
        <source>A message sent through your service did not get through, and I cannot change the reason myself.</source>
        <translation>一封通过贵平台发送的邮件没有成功，而原因我无法自行解决。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Outgoing server: %1</source>
        <translation>发信服务器：%1</translation>
    </message>
    <message>
        <source>Reply code: %1</source>
        <translation>答复代码：%1</translation>
    </message>
    <message>
        <source>Error on this computer: %1</source>
        <translation>本机错误：%1</translation>
    </message>
    <message>
        <source>IP address concerned: %1</source>
        <translation>涉及的 IP：%1</translation>
    </message>
    <message>
        <source>Blocklist: %1</source>
        <translation>黑名单：%1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参考编号：%1</translation>
    </message>
    <message>
        <source>The server&apos;s words:</source>
        <translation>服务器的原话：</translation>
    </message>
    <message>
        <source>My mail program reads it like this: %1.</source>
        <translation>邮件程序的判断：%1。</translation>
    </message>
    <message>
        <source>My mail program could not tell the reason from that.</source>
        <translation>邮件程序无法从中判断原因。</translation>
    </message>
    <message>
        <source>If it helps, I can send the record of the conversation with the server. Thank you.</source>
        <translation>如有需要，我可以提供与服务器的完整对话记录。谢谢。</translation>
    </message>
    <message>
        <source>Answers and bounces reach the domain</source>
        <translation>回信和退信能送达这个域名</translation>
    </message>
    <message>
        <source>Its mail is received by %1.</source>
        <translation>收信服务器：%1。</translation>
    </message>
    <message>
        <source>The domain says that it takes no mail</source>
        <translation>这个域名声明自己不收邮件</translation>
    </message>
    <message>
        <source>Its MX record is “0 .”. Nobody can answer you, and many receivers refuse mail from such a domain.</source>
        <translation>它的 MX 记录是“0 .”。别人无法给您回信，许多收件方也会拒收这种域名的邮件。</translation>
    </message>
    <message>
        <source>Nobody receives mail for the domain</source>
        <translation>没有服务器为这个域名收信</translation>
    </message>
    <message>
        <source>It has no MX record and no address. Answers and bounces are lost, and receivers refuse mail from it.</source>
        <translation>它既没有 MX 记录，也没有地址。回信和退信都会丢失，收件方也会拒收它的邮件。</translation>
    </message>
    <message>
        <source>The domain has no MX record</source>
        <translation>这个域名没有 MX 记录</translation>
    </message>
    <message>
        <source>Mail goes to the address of the domain itself. An MX record makes clear who receives it.</source>
        <translation>邮件会送到域名本身的地址。加一条 MX 记录能说清由谁收信。</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <translation>收信服务器 %1 没有地址</translation>
    </message>
    <message>
        <source>The MX record names it, but DNS does not know it.</source>
        <translation>MX 记录写着它，但 DNS 里查不到。</translation>
    </message>
    <message>
        <source>The mail server %1 is only an alias</source>
        <translation>收信服务器 %1 只是一个别名</translation>
    </message>
    <message>
        <source>An MX record should name a host that has an address, not a CNAME.</source>
        <translation>MX 记录应当写有地址的主机，而不是 CNAME。</translation>
    </message>
    <message>
        <source>%1 has a name, and the name leads back</source>
        <translation>%1 有名字，名字也能查回来</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>名字是 %1。</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 没有反向解析</translation>
    </message>
    <message>
        <source>Many receivers refuse mail from an address without a PTR record. The company that the address belongs to sets it, not your DNS panel.</source>
        <translation>许多收件方拒收没有 PTR 记录的地址发来的邮件。这条记录要由地址所属的公司设置，不在您的 DNS 面板里。</translation>
    </message>
    <message>
        <source>The name of %1 does not lead back to it</source>
        <translation>%1 的名字查不回这个地址</translation>
    </message>
    <message>
        <source>PTR says %1, but that name has no address or another one. Both have to agree.</source>
        <translation>PTR 写的是 %1，但这个名字没有地址，或指向别的地址。两者必须一致。</translation>
    </message>
    <message>
        <source>The name of %1 looks like one of a line at home</source>
        <translation>%1 的名字看起来像家庭宽带</translation>
    </message>
    <message>
        <source>%1 is made of the address itself. Receivers distrust such names: ask for one of your own domain.</source>
        <translation>%1 由 IP 地址拼成。收件方不信任这种名字：请改成您自己域名下的名字。</translation>
    </message>
    <message>
        <source>%1 is not an address of the internet</source>
        <translation>%1 不是公网地址</translation>
    </message>
    <message>
        <source>Receivers see another one: enter the public address of the server.</source>
        <translation>收件方看到的是另一个地址：请填服务器的公网地址。</translation>
    </message>
    <message>
        <source>The address of the server is not known</source>
        <translation>不知道服务器的地址</translation>
    </message>
    <message>
        <source>Enter it to have its name checked.</source>
        <translation>填上地址就能检查它的名字。</translation>
    </message>
    <message>
        <source>The server can introduce itself as %1</source>
        <translation>服务器可以用 %1 这个名字自报家门</translation>
    </message>
    <message>
        <source>The name exists and leads to it. What the server really says stands in its settings, and in the Received line of a message you sent.</source>
        <translation>这个名字存在，并且指向它。服务器实际报的名字见它的设置，或您发出的邮件里的 Received 一行。</translation>
    </message>
    <message>
        <source>“%1” is no name to introduce oneself with</source>
        <translation>“%1”不能用来自报家门</translation>
    </message>
    <message>
        <source>Receivers expect a whole host name, such as mail.example.com.</source>
        <translation>收件方要求完整的主机名，例如 mail.example.com。</translation>
    </message>
    <message>
        <source>The name %1 has no address</source>
        <translation>名字 %1 没有地址</translation>
    </message>
    <message>
        <source>Receivers distrust a server that introduces itself with a name that is not in DNS.</source>
        <translation>服务器报出的名字在 DNS 里查不到，收件方就不信任它。</translation>
    </message>
    <message>
        <source>The name %1 leads elsewhere</source>
        <translation>名字 %1 指向别处</translation>
    </message>
    <message>
        <source>It leads to %1, not to the address that the mail comes from.</source>
        <translation>它指向 %1，而不是发信的地址。</translation>
    </message>
    <message>
        <source>The name that the server introduces itself with is not known</source>
        <translation>不知道服务器用什么名字自报家门</translation>
    </message>
    <message>
        <source>Port 25 is open outwards from here</source>
        <translation>从这里可以连出 25 端口</translation>
    </message>
    <message>
        <source>%1 answered. That is true of this computer; the server may stand in another network.</source>
        <translation>%1 有回应。这只说明本机的情况；服务器可能在别的网络里。</translation>
    </message>
    <message>
        <source>Port 25 seems to be blocked here</source>
        <translation>这里的 25 端口似乎被封</translation>
    </message>
    <message>
        <source>%1 did not answer. Most home lines and many clouds block it; a server of one’s own then has to send through a relay.</source>
        <translation>%1 没有回应。多数家庭宽带和许多云主机都封了它；这时自建服务器只能通过中继发信。</translation>
    </message>
    <message>
        <source>%1 refused the connection to port 25</source>
        <translation>%1 拒绝了 25 端口的连接</translation>
    </message>
    <message>
        <source>Either no mail server runs there, or a firewall on the way says no.</source>
        <translation>要么那里没有邮件服务器，要么途中有防火墙拦截。</translation>
    </message>
    <message>
        <source>Port 25 was not tried</source>
        <translation>没有测试 25 端口</translation>
    </message>
    <message>
        <source>There was no host with an address to try it with.</source>
        <translation>没有可用来测试的主机地址。</translation>
    </message>
    <message>
        <source>It is tried only when you ask for it.</source>
        <translation>只有您勾选了才会测试。</translation>
    </message>
    <message>
        <source>The domain %1 does not exist</source>
        <translation>域名 %1 不存在</translation>
    </message>
    <message>
        <source>DNS does not know it. Look for a typing mistake, and whether the domain was renewed.</source>
        <translation>DNS 里查不到它。请看看有没有打错，域名是否已续费。</translation>
    </message>
    <message>
        <source>A fixed address: receivers distrust mail from addresses that change. Your line has to have one of its own, on no list of dial-up addresses, and its owner has to set the PTR record.</source>
        <translation>固定地址：收件方不信任来自变动地址的邮件。您的线路要有自己的固定 IP，不在动态地址名单里，并由地址所属的公司设置 PTR 记录。</translation>
    </message>
    <message>
        <source>Port 25 outwards: mail to other servers leaves through it. Many home lines and clouds block it; some open it on request.</source>
        <translation>25 端口出站：发往其他服务器的邮件要经过它。许多家庭宽带和云主机都封了它，有的可以申请开通。</translation>
    </message>
    <message>
        <source>Little at first: hardly any receiver publishes how much it takes from a new address. Begin with few messages to people who expect them, and send more only while none are put off or refused.</source>
        <translation>先少后多：几乎没有收件方公布对新地址每天收多少封。先给等着收信的人发少量邮件，只要没有被推迟或拒收，再逐渐增加。</translation>
    </message>
    <message>
        <source>The server is busy or out of order for the moment</source>
        <translation>服务器繁忙或暂时不可用</translation>
    </message>
    <message>
        <source>The server is probably busy for the moment</source>
        <translation>服务器可能暂时繁忙</translation>
    </message>
    <message>
        <source>Nothing has to be changed; try again in some minutes.</source>
        <translation>无需修改，请过几分钟再试。</translation>
    </message>
    <message>
        <source>This is probably greylisting: the server wants a second try</source>
        <translation>这很可能是灰名单：服务器要求再发一次</translation>
    </message>
    <message>
        <source>It puts off the first message from a sender it does not know yet.</source>
        <translation>对不认识的发件人，它会先推迟第一封邮件。</translation>
    </message>
    <message>
        <source>Send the same message again in 5 to 30 minutes; nothing needs to be changed.</source>
        <translation>请过 5 到 30 分钟重发同一封邮件，无需修改。</translation>
    </message>
    <message>
        <source>The server has no room left</source>
        <translation>服务器存储空间不足</translation>
    </message>
    <message>
        <source>The server probably has no room left</source>
        <translation>服务器可能存储空间不足</translation>
    </message>
    <message>
        <source>It is about the server&apos;s disk, not about the message.</source>
        <translation>问题在服务器的磁盘，与邮件无关。</translation>
    </message>
    <message>
        <source>Try again later; only whoever runs the server can make room.</source>
        <translation>请稍后重试，只有服务器的管理者能腾出空间。</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>服务器内部出错</translation>
    </message>
    <message>
        <source>The server probably has a fault of its own</source>
        <translation>服务器可能内部出错</translation>
    </message>
    <message>
        <source>The message is not the reason.</source>
        <translation>与邮件无关。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell whoever runs the server.</source>
        <translation>请稍后重试。如果一直如此，请告知服务器的管理者。</translation>
    </message>
    <message>
        <source>The message goes round in circles</source>
        <translation>邮件陷入了转发循环</translation>
    </message>
    <message>
        <source>The message probably goes round in circles</source>
        <translation>邮件可能陷入了转发循环</translation>
    </message>
    <message>
        <source>Forwarding on the recipient&apos;s side leads back to itself.</source>
        <translation>收件方的自动转发又转回了自己。</translation>
    </message>
    <message>
        <source>Tell the recipient or their administrator; only they can change the forwarding.</source>
        <translation>请告知收件人或其管理员，只有他们能修改转发设置。</translation>
    </message>
    <message>
        <source>This server takes no mail from here</source>
        <translation>这台服务器不接收从这里发出的邮件</translation>
    </message>
    <message>
        <source>This server probably takes no mail from here</source>
        <translation>这台服务器很可能不接收从这里发出的邮件</translation>
    </message>
    <message>
        <source>It is not meant for sending, or it refuses this network.</source>
        <translation>它不是用来发信的，或者拒绝当前网络。</translation>
    </message>
    <message>
        <source>Enter the server that your provider names for sending. If it is the right one, ask whoever runs it.</source>
        <translation>请填写服务商提供的发信服务器。如果没有填错，请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The server knows no way to the recipient&apos;s domain</source>
        <translation>服务器找不到通往收件域名的路径</translation>
    </message>
    <message>
        <source>The server probably knows no way to the recipient&apos;s domain</source>
        <translation>服务器很可能找不到通往收件域名的路径</translation>
    </message>
    <message>
        <source>Check the part after the @. If it is right, whoever runs the outgoing server has to repair it.</source>
        <translation>请检查 @ 后面的部分。如果没有写错，需由发信服务器的管理者修复。</translation>
    </message>
    <message>
        <source>The mail server gave up after many tries</source>
        <translation>邮件服务器多次尝试后放弃投递</translation>
    </message>
    <message>
        <source>The mail server probably gave up after many tries</source>
        <translation>邮件服务器可能多次尝试后放弃了投递</translation>
    </message>
    <message>
        <source>It could not deliver the message in the time it allows itself.</source>
        <translation>它没能在规定的时间内送达。</translation>
    </message>
    <message>
        <source>Check the address, then send again or reach the recipient another way.</source>
        <translation>请检查收件地址，然后重发，或换一种方式联系收件人。</translation>
    </message>
    <message>
        <source>The server did not understand a command</source>
        <translation>服务器没有听懂某条命令</translation>
    </message>
    <message>
        <source>The server probably did not understand a command</source>
        <translation>服务器可能没有听懂某条命令</translation>
    </message>
    <message>
        <source>The program is at fault, or a device on the way changes what is said.</source>
        <translation>是程序有误，或者途中的设备改动了内容。</translation>
    </message>
    <message>
        <source>Try another network or port. If it happens again, copy the report to ask for help.</source>
        <translation>请换一个网络或端口。如果再次发生，请复制报告寻求帮助。</translation>
    </message>
    <message>
        <source>A command came at the wrong moment for the server</source>
        <translation>服务器认为某条命令的时机不对</translation>
    </message>
    <message>
        <source>A command probably came at the wrong moment</source>
        <translation>某条命令的时机可能不对</translation>
    </message>
    <message>
        <source>Often an earlier refusal is behind it.</source>
        <translation>往往是前面某一步被拒绝造成的。</translation>
    </message>
    <message>
        <source>Look in the timeline for the first refusal, then try again.</source>
        <translation>请在时间线中找到最早被拒绝的一步，然后重试。</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs</source>
        <translation>服务器不支持这封邮件所需的功能</translation>
    </message>
    <message>
        <source>The server probably lacks something the message needs</source>
        <translation>服务器可能不支持这封邮件所需的功能</translation>
    </message>
    <message>
        <source>Leave out special wishes such as a delivery report, use addresses with Latin letters, or send through another account.</source>
        <translation>请去掉送达报告等特殊要求，使用英文字母的地址，或换一个账户发送。</translation>
    </message>
    <message>
        <source>Refuse the sender like QQ Mail</source>
        <translation>像 QQ 邮箱那样拒绝发件人</translation>
    </message>
    <message>
        <source>The address in From must be the one of the account.</source>
        <translation>发件人地址必须与登录的账户一致。</translation>
    </message>
    <message>
        <source>Take the letter for spam like NetEase</source>
        <translation>像网易邮箱那样判为垃圾邮件</translation>
    </message>
    <message>
        <source>163 Mail refuses the whole letter with its code DT:SPM.</source>
        <translation>163 邮箱收完整封邮件后，以代码 DT:SPM 拒绝。</translation>
    </message>
    <message>
        <source>Have the daily limit used up like Gmail</source>
        <translation>像 Gmail 那样达到每日上限</translation>
    </message>
    <message>
        <source>No more letters are taken today.</source>
        <translation>今天不再接受任何邮件。</translation>
    </message>
    <message>
        <source>Refuse an address on a blocklist</source>
        <translation>因 IP 在黑名单上而拒绝</translation>
    </message>
    <message>
        <source>Microsoft refuses the network address because Spamhaus lists it.</source>
        <translation>微软的服务器拒绝这个 IP 地址，因为它在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>Have no room in the recipient&apos;s mailbox</source>
        <translation>收件人邮箱已满</translation>
    </message>
    <message>
        <source>Every recipient is refused with a 552.</source>
        <translation>每位收件人都会被 552 拒绝。</translation>
    </message>
    <message>
        <source>Refuse some of four recipients</source>
        <translation>拒绝四位收件人中的几位</translation>
    </message>
    <message>
        <source>The first is taken, the second does not exist, the third has a full mailbox, the fourth is put off.</source>
        <translation>第一位正常，第二位不存在，第三位邮箱已满，第四位要稍后再试。</translation>
    </message>
    <message>
        <source>Refuse everybody at the greeting</source>
        <translation>一连接就拒绝</translation>
    </message>
    <message>
        <source>The server answers with a 554 before anything is said.</source>
        <translation>还没开始对话，服务器就回复 554。</translation>
    </message>
    <message>
        <source>Refuse without a reason</source>
        <translation>不说原因地拒绝</translation>
    </message>
    <message>
        <source>The answer is a 550 that says nothing.</source>
        <translation>服务器回复一个 550，没有任何说明。</translation>
    </message>
    <message>
        <source>Never greet</source>
        <translation>一直不打招呼</translation>
    </message>
    <message>
        <source>The connection is open, and the greeting does not come.</source>
        <translation>连接已经建立，但服务器迟迟不说第一句话。</translation>
    </message>
    <message>
        <source>Speak clear text where TLS is expected</source>
        <translation>在 TLS 端口上说明文</translation>
    </message>
    <message>
        <source>The greeting comes without encryption.</source>
        <translation>服务器没有加密就开始打招呼。</translation>
    </message>
    <message>
        <source>Offer no STARTTLS</source>
        <translation>不提供 STARTTLS</translation>
    </message>
    <message>
        <source>Without encryption nothing is sent, not even the password.</source>
        <translation>没有加密，什么都不会发送，密码也不会。</translation>
    </message>
    <message>
        <source>Have a TLS that is out of order</source>
        <translation>TLS 暂时不可用</translation>
    </message>
    <message>
        <source>The server answers STARTTLS with a temporary 454.</source>
        <translation>服务器对 STARTTLS 回复临时错误 454。</translation>
    </message>
    <message>
        <source>Show an expired certificate</source>
        <translation>出示过期的证书</translation>
    </message>
    <message>
        <source>It was good until ten days ago.</source>
        <translation>证书十天前已过期。</translation>
    </message>
    <message>
        <source>Show a certificate of the future</source>
        <translation>出示尚未生效的证书</translation>
    </message>
    <message>
        <source>It will be good in ten days; a wrong clock looks the same.</source>
        <translation>证书十天后才生效；电脑时间不对时也是这样。</translation>
    </message>
    <message>
        <source>Show the certificate of another server</source>
        <translation>出示别的服务器的证书</translation>
    </message>
    <message>
        <source>It is made for mail.example.com.</source>
        <translation>证书是签发给 mail.example.com 的。</translation>
    </message>
    <message>
        <source>Try again at %1</source>
        <translation>%1 重试</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>稍后重试</translation>
    </message>
    <message>
        <source>Get an app password…</source>
        <translation>获取应用专用密码…</translation>
    </message>
    <message>
        <source>Get an %1…</source>
        <translation>获取%1…</translation>
    </message>
    <message>
        <source>Get a %1…</source>
        <translation>获取%1…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Enter the %1…</source>
        <translation>输入%1…</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登录</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Use %1, port %2</source>
        <translation>改用 %1，端口 %2</translation>
    </message>
    <message>
        <source>Change server and port…</source>
        <translation>更改服务器和端口…</translation>
    </message>
    <message>
        <source>Use port %1 with TLS</source>
        <translation>改用 %1 端口（TLS）</translation>
    </message>
    <message>
        <source>Use port %1 with STARTTLS</source>
        <translation>改用 %1 端口（STARTTLS）</translation>
    </message>
    <message>
        <source>Use port %1 without encryption</source>
        <translation>改用端口 %1，不加密</translation>
    </message>
    <message numerus="yes">
        <source>Send in groups of %n</source>
        <translation>
            <numerusform>每批 %n 人分批发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Send in several parts</source>
        <translation>分批发送</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Wait %1, then send more slowly</source>
        <translation>等 %1后放慢发送</translation>
    </message>
    <message>
        <source>Send more slowly</source>
        <translation>放慢发送</translation>
    </message>
    <message>
        <source>Send again at %1</source>
        <translation>%1 重新发送</translation>
    </message>
    <message>
        <source>Wait for the limit to reset</source>
        <translation>等待额度重置</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>打开 %1 的页面</translation>
    </message>
    <message>
        <source>Open the provider&apos;s page</source>
        <translation>打开服务商页面</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>打开账户设置</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>校准日期和时间</translation>
    </message>
    <message>
        <source>Open the network&apos;s sign-in page</source>
        <translation>打开网络登录页面</translation>
    </message>
    <message>
        <source>Use another network</source>
        <translation>换一个网络</translation>
    </message>
    <message>
        <source>Send as %1</source>
        <translation>以 %1 发送</translation>
    </message>
    <message>
        <source>Change the From address</source>
        <translation>更改发件人地址</translation>
    </message>
    <message>
        <source>Check the domain %1</source>
        <translation>检查域名 %1</translation>
    </message>
    <message>
        <source>Check the domain</source>
        <translation>检查域名</translation>
    </message>
    <message numerus="yes">
        <source>Send to the %n other(s)</source>
        <translation>
            <numerusform>发送给其余 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>发送给其余收件人</translation>
    </message>
    <message>
        <source>Send to the refused ones again</source>
        <translation>重新发给被拒的收件人</translation>
    </message>
    <message>
        <source>Send again anyway</source>
        <translation>仍然再发一次</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Correct the recipients</source>
        <translation>更正收件人</translation>
    </message>
    <message>
        <source>Ask the recipient another way</source>
        <translation>换一种方式联系收件人</translation>
    </message>
    <message>
        <source>Make pictures smaller…</source>
        <translation>缩小图片…</translation>
    </message>
    <message>
        <source>Remove attachments…</source>
        <translation>移除附件…</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>修改邮件</translation>
    </message>
    <message>
        <source>Look up the blocklist entry</source>
        <translation>查询黑名单</translation>
    </message>
    <message>
        <source>Copy a message for the administrator</source>
        <translation>复制给管理员的信</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>联系 %1</translation>
    </message>
    <message>
        <source>Contact the provider</source>
        <translation>联系服务商</translation>
    </message>
    <message>
        <source>Look into the Sent folder</source>
        <translation>查看“已发送”文件夹</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Nothing has to be changed; the draft stays as it is.</source>
        <translation>无需修改，草稿会原样保留。</translation>
    </message>
    <message>
        <source>Fewer messages at a time, with a pause between them.</source>
        <translation>每次少发几封，中间停一停。</translation>
    </message>
    <message>
        <source>Sign in there, make it, copy it, then come back and enter it here.</source>
        <translation>在页面上登录并生成，复制后回到这里填写。</translation>
    </message>
    <message>
        <source>Sign in there in the browser, then come back and send again.</source>
        <translation>请在浏览器中登录处理，然后回到这里重新发送。</translation>
    </message>
    <message>
        <source>The browser opens; Hongyan never sees your password.</source>
        <translation>将打开浏览器登录，鸿雁不会看到密码。</translation>
    </message>
    <message>
        <source>Only this account&apos;s setting changes; the password stays.</source>
        <translation>只更改此账户的设置，密码不变。</translation>
    </message>
    <message>
        <source>Open the date and time settings of this computer and let the time be set by the network.</source>
        <translation>请打开这台电脑的日期和时间设置，选择自动同步时间。</translation>
    </message>
    <message>
        <source>A phone&apos;s hotspot, for example, or without the VPN.</source>
        <translation>例如使用手机热点，或关闭 VPN。</translation>
    </message>
    <message>
        <source>Everything else in the message stays as it is.</source>
        <translation>邮件的其他内容保持不变。</translation>
    </message>
    <message>
        <source>It looks up the records that other servers check, and says what to publish.</source>
        <translation>查询其他服务器会检查的 DNS 记录，并给出应添加的内容。</translation>
    </message>
    <message>
        <source>Those who were refused do not get it, and nobody gets it twice.</source>
        <translation>被拒绝的收件人不会收到，也没有人会收到两次。</translation>
    </message>
    <message>
        <source>Whoever has accepted it does not get it again.</source>
        <translation>已经收到的人不会再收到一次。</translation>
    </message>
    <message>
        <source>It may arrive twice.</source>
        <translation>对方可能会收到两封。</translation>
    </message>
    <message>
        <source>The message stays the same for all; only the handing over happens in parts.</source>
        <translation>所有人收到的邮件都一样，只是分几次提交给服务器。</translation>
    </message>
    <message>
        <source>By phone or another account: ask for the right address, or to be let in.</source>
        <translation>例如打电话或用其他账户：询问正确的地址，或请对方放行。</translation>
    </message>
    <message>
        <source>Its page says why the address is listed and how to have it removed.</source>
        <translation>该页面会说明 IP 被列入的原因和申请移除的方法。</translation>
    </message>
    <message>
        <source>Ready to be pasted: what was tried, the server&apos;s words, and what is asked for.</source>
        <translation>可直接粘贴：包含发送经过、服务器的原话和请求。</translation>
    </message>
    <message>
        <source>If the message is there, it was sent: do not send it again.</source>
        <translation>如果邮件在里面，就是已经发出，请不要重发。</translation>
    </message>
    <message>
        <source>Without passwords, but with addresses.</source>
        <translation>不含密码，但包含邮件地址。</translation>
    </message>
    <message>
        <source>The message did not reach %1</source>
        <translation>邮件未送达 %1</translation>
    </message>
    <message>
        <source>The message came back</source>
        <translation>邮件被退回</translation>
    </message>
    <message numerus="yes">
        <source>The message did not reach %n recipient(s)</source>
        <translation>
            <numerusform>邮件未送达 %n 位收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about. What it says is in the details.</source>
        <translation>退信没有说明是哪位收件人，原文见“详细信息”。</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) are still being tried.</source>
        <translation>
            <numerusform>另有 %n 位收件人仍在尝试投递。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) got it.</source>
        <translation>
            <numerusform>另有 %n 位收件人已收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recipient to see why.</source>
        <translation>选择收件人，查看各自的原因。</translation>
    </message>
    <message>
        <source>QQ Mail</source>
        <translation>QQ 邮箱</translation>
    </message>
    <message>
        <source>Tencent Exmail</source>
        <translation>腾讯企业邮箱</translation>
    </message>
    <message>
        <source>NetEase Mail</source>
        <translation>网易邮箱</translation>
    </message>
    <message>
        <source>Alibaba Mail</source>
        <translation>阿里邮箱</translation>
    </message>
    <message>
        <source>Sina Mail</source>
        <translation>新浪邮箱</translation>
    </message>
    <message>
        <source>The message has not arrived yet</source>
        <translation>邮件尚未送达</translation>
    </message>
    <message>
        <source>The server keeps trying by itself, and writes again if it gives up. There is nothing to do yet; sending it again would make two of it.</source>
        <translation>服务器会自动继续尝试，如果最终放弃会再来信通知。目前无需处理；再发一次对方可能会收到两封。</translation>
    </message>
    <message>
        <source>The message was delivered</source>
        <translation>邮件已投递</translation>
    </message>
    <message>
        <source>This is a receipt: the next server took the message. There is nothing to do.</source>
        <translation>这是投递回执：下一级服务器已接收邮件，无需处理。</translation>
    </message>
    <message>
        <source>This is an automatic reply</source>
        <translation>这是自动回复</translation>
    </message>
    <message>
        <source>A program answered for the recipient, as during a vacation. It is not a failure: such answers are sent for messages that arrived.</source>
        <translation>这是程序代收件人发出的回复，例如对方正在休假。这不是退信，邮件送达后才会有这样的回复。</translation>
    </message>
    <message>
        <source>This is a read receipt</source>
        <translation>这是已读回执</translation>
    </message>
    <message>
        <source>The recipient&apos;s program tells that it showed or handled the message. There is nothing to do.</source>
        <translation>对方的邮件程序告知邮件已被打开或处理，无需操作。</translation>
    </message>
    <message>
        <source>This is a complaint about a message</source>
        <translation>这是一封投诉报告</translation>
    </message>
    <message>
        <source>The message arrived, and somebody marked it as unwanted. Take the recipient off the list it was sent to.</source>
        <translation>邮件已送达，但被对方标记为垃圾邮件。请将该收件人移出群发名单。</translation>
    </message>
    <message>
        <source>This does not look like a bounce</source>
        <translation>这不像是退信</translation>
    </message>
    <message>
        <source>Nothing in it says that a message could not be delivered. Its text is below.</source>
        <translation>其中没有说明邮件无法投递。原文见下方。</translation>
    </message>
    <message>
        <source>did not get it</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>still being tried</source>
        <translation>仍在尝试投递</translation>
    </message>
    <message>
        <source>got it</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>passed on to the next server</source>
        <translation>已转交下一级服务器</translation>
    </message>
    <message>
        <source>passed on to the members of a list</source>
        <translation>已转发给群组成员</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>退信来自 %1</translation>
    </message>
    <message>
        <source>Reported by %1 (%2)</source>
        <extracomment>%1: a host name; %2: a program or provider.</extracomment>
        <translation>退信来自 %1（%2）</translation>
    </message>
    <message>
        <source>This port of %1 begins without encryption</source>
        <translation>%1 的这个端口一开始不加密</translation>
    </message>
    <message>
        <source>This port of %1 probably begins without encryption</source>
        <translation>%1 的这个端口很可能一开始不加密</translation>
    </message>
    <message>
        <source>The account asks for TLS from the first moment, and the server speaks clear text there. Nothing secret was sent.</source>
        <translation>账户要求一开始就用 TLS，而服务器在这个端口先用明文。没有发送任何机密。</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or port 465 with TLS.</source>
        <translation>请改用 587 端口（STARTTLS）或 465 端口（TLS）。</translation>
    </message>
    <message>
        <source>There is probably no encryption from %1 at this port</source>
        <translation>%1 的这个端口可能不提供加密</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS here, or something on the way removed the offer. Nothing secret was sent.</source>
        <translation>服务器在这里不提供 STARTTLS，或者途中有设备去掉了这一项。没有发送任何机密。</translation>
    </message>
    <message>
        <source>Use port 465 with TLS, or port 587 with STARTTLS.</source>
        <translation>请改用 465 端口（TLS）或 587 端口（STARTTLS）。</translation>
    </message>
    <message>
        <source>%1 cannot encrypt at the moment</source>
        <translation>%1 暂时无法加密</translation>
    </message>
    <message>
        <source>%1 can probably not encrypt at the moment</source>
        <translation>%1 可能暂时无法加密</translation>
    </message>
    <message>
        <source>It refused STARTTLS for now, so nothing secret was sent.</source>
        <translation>它暂时拒绝了 STARTTLS，所以没有发送任何机密。</translation>
    </message>
    <message>
        <source>Try again later, or use port 465 with TLS.</source>
        <translation>请稍后重试，或改用 465 端口（TLS）。</translation>
    </message>
    <message>
        <source>The server probably wants encryption first</source>
        <translation>服务器很可能要求先加密</translation>
    </message>
    <message>
        <source>The certificate of %1 has probably expired</source>
        <translation>%1 的证书可能已过期</translation>
    </message>
    <message>
        <source>If this computer&apos;s date is right, only whoever runs the server can renew the certificate; if not, set the clock.</source>
        <translation>如果这台电脑的日期是对的，只有服务器的管理者能更新证书；如果不对，请校准时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is probably not valid yet</source>
        <translation>%1 的证书可能尚未生效</translation>
    </message>
    <message>
        <source>Mostly the clock of this computer is wrong: set date and time, then try again.</source>
        <translation>多半是这台电脑的时钟不准：请校准日期和时间后重试。</translation>
    </message>
    <message>
        <source>The certificate is probably for another server than %1</source>
        <translation>证书可能属于其他服务器，而不是 %1</translation>
    </message>
    <message>
        <source>Enter a name that is in the certificate, if that is the server you mean. Otherwise do not go on: somebody may be in between.</source>
        <translation>如果要用的正是那台服务器，请填写证书中的名称；否则请不要继续，中间可能有人拦截。</translation>
    </message>
    <message>
        <source>The certificate of %1 can probably not be trusted</source>
        <translation>%1 的证书可能不可信</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so nothing was sent, not even the password.</source>
        <translation>它没有这台电脑信任的颁发者担保，所以没有发送任何内容，包括密码。</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate to the account. For a public provider do not go on, but try another network.</source>
        <translation>自建服务器可把它的证书添加到账户；如果是公共邮箱，请不要继续，换一个网络再试。</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>%1 的证书强度不足</translation>
    </message>
    <message>
        <source>The certificate of %1 is probably too weak</source>
        <translation>%1 的证书可能强度不足</translation>
    </message>
    <message>
        <source>Its key or signature does not protect well any more. Nothing was sent, not even the password.</source>
        <translation>它的密钥或签名已不足以提供保护。没有发送任何内容，包括密码。</translation>
    </message>
    <message>
        <source>Only whoever runs the server can replace it. Some providers have another server name that works.</source>
        <translation>只有服务器的管理者能更换证书。有的服务商另有可用的服务器名称。</translation>
    </message>
    <message>
        <source>There is probably no common encryption with %1</source>
        <translation>与 %1 很可能没有共同支持的加密方式</translation>
    </message>
    <message>
        <source>The server and Hongyan share no TLS version or cipher. Nothing was sent.</source>
        <translation>服务器与鸿雁没有共同支持的 TLS 版本或加密套件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Hongyan speaks TLS 1.2 and newer. Try another port or server name of the provider, or ask whoever runs the server to update it.</source>
        <translation>鸿雁支持 TLS 1.2 及更新版本。请试试服务商的其他端口或服务器名称，或请服务器的管理者升级。</translation>
    </message>
    <message>
        <source>Encryption with %1 was cut short</source>
        <translation>与 %1 的加密协商中途断开</translation>
    </message>
    <message>
        <source>Encryption with %1 was probably cut short</source>
        <translation>与 %1 的加密协商可能中途断开</translation>
    </message>
    <message>
        <source>The connection ended before both sides had agreed. Nothing was sent.</source>
        <translation>双方还没谈妥，连接就断了。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check port and encryption, and whether a firewall or virus scanner looks into mail.</source>
        <translation>请重试。如果一直如此，请检查端口和加密方式，以及防火墙或杀毒软件是否在检查邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server fails the rules for encryption</source>
        <translation>收件方服务器不符合加密要求</translation>
    </message>
    <message>
        <source>The recipient&apos;s server probably fails the rules for encryption</source>
        <translation>收件方服务器很可能不符合加密要求</translation>
    </message>
    <message>
        <source>Its certificate or its DNS does not fit what its domain promises (MTA-STS or DANE).</source>
        <translation>它的证书或 DNS 与其域名声明的要求（MTA-STS 或 DANE）不符。</translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator has to repair that; send again afterwards.</source>
        <translation>需由收件方管理员修复，之后再重发。</translation>
    </message>
    <message>
        <source>This port of %1 wants TLS from the first moment</source>
        <translation>%1 的这个端口要求一开始就用 TLS</translation>
    </message>
    <message>
        <source>This port of %1 probably wants TLS from the start</source>
        <translation>%1 的这个端口很可能要求一开始就用 TLS</translation>
    </message>
    <message>
        <source>The account begins in clear text there, and the server waits for encryption. Nothing secret was sent.</source>
        <translation>账户在这个端口先用明文，而服务器在等待加密。没有发送任何机密。</translation>
    </message>
    <message>
        <source>Choose TLS for this port, or port 587 with STARTTLS.</source>
        <translation>请为这个端口选择 TLS，或改用 587 端口（STARTTLS）。</translation>
    </message>
    <message>
        <source>Somebody opens the connection to %1</source>
        <translation>有人在途中拆开了与 %1 的连接</translation>
    </message>
    <message>
        <source>Somebody probably opens the connection to %1</source>
        <translation>很可能有人在途中拆开了与 %1 的连接</translation>
    </message>
    <message>
        <source>On the way a certificate of another maker is shown. Virus scanners and company networks do that, and attackers. Nothing was sent, not even the password.</source>
        <translation>途中出示的是另一方颁发的证书。杀毒软件和公司网络会这样做，攻击者也会。没有发送任何内容，包括密码。</translation>
    </message>
    <message>
        <source>Try another network, switch off the mail check of the virus scanner, or ask who runs this network.</source>
        <translation>请换一个网络，关闭杀毒软件的邮件检查，或询问当前网络的管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 was probably withdrawn</source>
        <translation>%1 的证书可能已被吊销</translation>
    </message>
    <message>
        <source>It must not be trusted any more, so nothing was sent, not even the password.</source>
        <translation>它不能再被信任，所以没有发送任何内容，包括密码。</translation>
    </message>
    <message>
        <source>Tell whoever runs the server, and try again once it has a new certificate.</source>
        <translation>请告知服务器的管理者，等换上新证书后再试。</translation>
    </message>
    <message>
        <source>Data was probably slipped in before encryption began</source>
        <translation>加密开始之前，连接中可能被插入了数据</translation>
    </message>
    <message>
        <source>Somebody or something on the way may be tampering with the connection, so it was closed and nothing was sent.</source>
        <translation>途中可能有人或设备在篡改连接，所以连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Use another network, or port 465 with TLS.</source>
        <translation>请换一个网络，或改用 465 端口（TLS）。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A short statement without a full stop, then one or two sentences.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>It ended here, and went on before.</source>
        <translation>这次在此结束，之前则继续进行。</translation>
    </message>
    <message>
        <source>It ended here before, and goes on now.</source>
        <translation>之前在此结束，这次则继续进行。</translation>
    </message>
    <message>
        <source>The server refused what it accepted before: %1</source>
        <translation>服务器拒绝了之前接受过的操作：%1</translation>
    </message>
    <message>
        <source>The server accepts what it refused before: %1</source>
        <translation>服务器接受了之前拒绝过的操作：%1</translation>
    </message>
    <message>
        <source>It ended here, and went on before: %1.</source>
        <translation>这次在此结束，之前则继续进行：%1。</translation>
    </message>
    <message>
        <source>It ended here before, and goes on now: %1.</source>
        <translation>之前在此结束，这次则继续进行：%1。</translation>
    </message>
    <message>
        <source>Looking up the server took %1 instead of %2.</source>
        <translation>查找服务器用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Connecting took %1 instead of %2.</source>
        <translation>连接用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Agreeing on encryption took %1 instead of %2.</source>
        <translation>协商加密用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The greeting took %1 instead of %2.</source>
        <translation>问候阶段用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Signing in took %1 instead of %2.</source>
        <translation>登录用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Naming the sender took %1 instead of %2.</source>
        <translation>说明发件人用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Naming the recipients took %1 instead of %2.</source>
        <translation>说明收件人用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Handing over the message took %1 instead of %2.</source>
        <translation>递交邮件用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The confirmation by the server took %1 instead of %2.</source>
        <translation>等待服务器确认用了 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>%1 is not offered any more.</source>
        <translation>服务器不再提供 %1。</translation>
    </message>
    <message>
        <source>%1 is offered now, and was not before.</source>
        <translation>服务器现在提供 %1，之前没有。</translation>
    </message>
    <message>
        <source>The server offers “%1” instead of “%2”.</source>
        <translation>服务器提供的是“%1”，之前是“%2”。</translation>
    </message>
    <message>
        <source>The message goes to other recipients.</source>
        <translation>收件人不同。</translation>
    </message>
    <message>
        <source>Number of recipients: %1 before, %2 now.</source>
        <translation>收件人数：之前 %1 位，现在 %2 位。</translation>
    </message>
    <message>
        <source>from the start</source>
        <comment>how a connection is encrypted</comment>
        <translation>从一开始就加密</translation>
    </message>
    <message>
        <source>by STARTTLS</source>
        <comment>how a connection is encrypted</comment>
        <translation>通过 STARTTLS 加密</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a connection is encrypted</comment>
        <translation>不加密</translation>
    </message>
    <message>
        <source>It ended here both times, now with: %1</source>
        <translation>两次都在此结束，这次是：%1</translation>
    </message>
    <message>
        <source>%1 was accepted before, and is refused now: %2</source>
        <translation>%1 之前被接受，现在被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 was refused before, and is accepted now.</source>
        <translation>%1 之前被拒绝，现在被接受。</translation>
    </message>
    <message>
        <source>It went through another account.</source>
        <translation>使用了另一个账户。</translation>
    </message>
    <message>
        <source>The sender is %1 instead of %2.</source>
        <translation>发件人是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The message has %1 instead of %2.</source>
        <translation>邮件大小是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The server is %1 instead of %2.</source>
        <translation>服务器是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The name of the server leads to other addresses.</source>
        <translation>服务器名称解析到了不同的地址。</translation>
    </message>
    <message>
        <source>The server&apos;s address is %1 instead of %2.</source>
        <translation>服务器地址是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The port is %1 instead of %2.</source>
        <translation>端口是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The connection is encrypted in another way: %1 before, %2 now.</source>
        <translation>连接的加密方式不同：之前%1，现在%2。</translation>
    </message>
    <message>
        <source>The encryption is %1 instead of %2.</source>
        <translation>加密协议是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The cipher is %1 instead of %2.</source>
        <translation>加密套件是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>The server shows another certificate.</source>
        <translation>服务器出示了另一张证书。</translation>
    </message>
    <message>
        <source>The certificate was issued by %1 instead of %2.</source>
        <translation>证书由 %1 签发，之前是 %2。</translation>
    </message>
    <message>
        <source>The sign-in was with %1 instead of %2.</source>
        <translation>登录方式是 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>a fact of a send</comment>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>a fact of a send</comment>
        <translation>收件人数</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>a fact of a send</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a fact of a send</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <comment>a fact of a send</comment>
        <translation>解析到的地址</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a fact of a send</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a fact of a send</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>a fact of a send</comment>
        <translation>加密方式</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a fact of a send</comment>
        <translation>加密协议</translation>
    </message>
    <message>
        <source>Cipher</source>
        <comment>a fact of a send</comment>
        <translation>加密套件</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <comment>a fact of a send</comment>
        <translation>证书（SHA-256）</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>a fact of a send</comment>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>a fact of a send</comment>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a recipient</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>an extension</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Then the conversation broke off. Whoever has not got the message yet can be sent it alone; what is not known stands below.</source>
        <translation>随后连接中断。可以只发给还没收到的人；不确定的情况见下方列表。</translation>
    </message>
    <message>
        <source>layout tables</source>
        <translation>排版用的表格</translation>
    </message>
    <message>
        <source>media queries</source>
        <translation>媒体查询</translation>
    </message>
    <message>
        <source>web fonts</source>
        <translation>网络字体</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>样式表</translation>
    </message>
    <message>
        <source>backgrounds</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>placed elements</source>
        <translation>定位元素</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>video or sound</source>
        <translation>视频或声音</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>parts for Outlook only</source>
        <translation>仅供 Outlook 的部分</translation>
    </message>
    <message>
        <source>styles of its own</source>
        <translation>自定义样式</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>settings in its head</source>
        <translation>文件头中的设置</translation>
    </message>
    <message>
        <source>list numbers</source>
        <translation>列表编号</translation>
    </message>
    <message>
        <source>other elements</source>
        <translation>其他元素</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed.</source>
        <translation>&lt;%1&gt; 没有结束标签。</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; 没有对应的开始标签。</translation>
    </message>
    <message>
        <source>&lt;%1 has no “&gt;”, or a quotation mark is missing before it.</source>
        <translation>&lt;%1 缺少“&gt;”，或者前面少了一个引号。</translation>
    </message>
    <message>
        <source>This comment never ends.</source>
        <translation>这条注释没有结束。</translation>
    </message>
    <message>
        <source>HTML has no &lt;%1&gt;; only its content is shown.</source>
        <translation>HTML 中没有 &lt;%1&gt;，只会显示其中的内容。</translation>
    </message>
    <message>
        <source>“%1” is there twice; the second one does not count.</source>
        <translation>“%1”出现了两次，第二个不起作用。</translation>
    </message>
    <message>
        <source>Scripts never run in a letter, and many servers refuse letters with one.</source>
        <translation>脚本在邮件中不会运行，许多服务器还会拒收带脚本的邮件。</translation>
    </message>
    <message>
        <source>Scripts never run in a letter, least of all from elsewhere: %1</source>
        <translation>脚本在邮件中不会运行，外部脚本更不会：%1</translation>
    </message>
    <message>
        <source>“%1” is a script: every mail program takes it out.</source>
        <translation>“%1”是脚本，所有邮件程序都会将其删除。</translation>
    </message>
    <message>
        <source>Links with “%1:” are taken out by every mail program.</source>
        <translation>所有邮件程序都会删除“%1:”链接。</translation>
    </message>
    <message>
        <source>Forms do not work in most mail programs: &lt;%1&gt;</source>
        <translation>表单在大多数邮件程序中不能使用：&lt;%1&gt;</translation>
    </message>
    <message>
        <source>Mail programs do not show &lt;%1&gt;.</source>
        <translation>邮件程序不显示 &lt;%1&gt;。</translation>
    </message>
    <message>
        <source>Style sheets from elsewhere are not loaded: %1</source>
        <translation>不会加载外部样式表：%1</translation>
    </message>
    <message>
        <source>The style sheets have %1; Gmail drops what is over 16 KB.</source>
        <translation>样式表共 %1；超过 16 KB 的部分 Gmail 会丢弃。</translation>
    </message>
    <message>
        <source>The letter has %1; Gmail cuts it off after 102 KB.</source>
        <translation>邮件有 %1；Gmail 会截去 102 KB 之后的内容。</translation>
    </message>
    <message>
        <source>Gmail and Outlook ignore “%1”.</source>
        <translation>Gmail 和 Outlook 会忽略“%1”。</translation>
    </message>
    <message>
        <source>Outlook for Windows ignores “%1”.</source>
        <translation>Windows 版 Outlook 会忽略“%1”。</translation>
    </message>
    <message>
        <source>Most mail programs do not load web fonts and take another one.</source>
        <translation>大多数邮件程序不加载网络字体，会改用其他字体。</translation>
    </message>
    <message>
        <source>The picture has no alt text for those who do not see it.</source>
        <translation>图片没有替代文字，看不到图片的人无从了解其内容。</translation>
    </message>
    <message>
        <source>Gmail and Outlook do not show pictures in data: addresses.</source>
        <translation>Gmail 和 Outlook 不显示 data: 地址中的图片。</translation>
    </message>
    <message>
        <source>The letter has no picture “%1”.</source>
        <translation>邮件中没有图片“%1”。</translation>
    </message>
    <message>
        <source>This picture is only on this computer: %1</source>
        <translation>这张图片只在本机上：%1</translation>
    </message>
    <message>
        <source>This letter has things the editor cannot keep: %1.</source>
        <extracomment>Between the parts of a list: &quot;tables, fonts&quot;</extracomment>
        <translation>这封邮件含有编辑器无法保留的内容：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is no word that could be added.</source>
        <translation>“%1”不是可以加入词典的单词。</translation>
    </message>
    <message>
        <source>“%1” was not added. Your words in %2 cannot be read, and they were left as they are.</source>
        <extracomment>%2: the path of the file with the person&apos;s own words.</extracomment>
        <translation>“%1”未加入词典。无法读取 %2 中您自己的单词，原文件未作改动。</translation>
    </message>
    <message>
        <source>“%1” was not added. %2 is not UTF-8 text, and it was left as it is. Save it as UTF-8 to add words again.</source>
        <translation>“%1”未加入词典。%2 不是 UTF-8 文本，原文件未作改动。请将它另存为 UTF-8 后再添加单词。</translation>
    </message>
    <message>
        <source>“%1” was not added. %2 cannot be written.</source>
        <translation>“%1”未加入词典。无法写入 %2。</translation>
    </message>
    <message>
        <source>“%1” was not added. Another program is using %2 right now. Try again in a moment.</source>
        <translation>“%1”未加入词典。另一个程序正在使用 %2，请稍后再试。</translation>
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
    <message>
        <source>The signature of %1 is too large and was left out.</source>
        <translation>%1 的签名过大，未导入。</translation>
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
    <message>
        <source>The account could not be changed</source>
        <translation>无法更改账户设置</translation>
    </message>
    <message>
        <source>This is the practice account</source>
        <translation>这是练习账户</translation>
    </message>
    <message>
        <source>With an account of yours this button would do what it says: “%1”. The practice account has no settings; choose another practice situation to go on.</source>
        <translation>换成自己的账户，这个按钮就会执行“%1”。练习账户没有可更改的设置；请换一种练习情形再继续。</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>已停止发送</translation>
    </message>
    <message>
        <source>Some have the letter already. Sending it again goes to the others only.</source>
        <translation>部分收件人已收到邮件。再次发送时只会发给其余的人。</translation>
    </message>
    <message>
        <source>The letter is from another account now</source>
        <translation>这封邮件现在用的是另一个账户</translation>
    </message>
    <message>
        <source>What the card offers is about the account that failed. Choose that one in From, or send again.</source>
        <translation>卡片上的操作针对的是出错的那个账户。请在“发件人”中选回该账户，或直接重新发送。</translation>
    </message>
</context>
<context>
    <name>app::ConsoleDesk</name>
    <message>
        <source>The practice server did not start</source>
        <translation>练习服务器没有启动</translation>
    </message>
    <message>
        <source>There is no password for this account</source>
        <translation>这个账户没有密码</translation>
    </message>
    <message>
        <source>Type it into the line. It is used for this sign-in only.</source>
        <translation>请在输入行里输入，只用于这一次登录。</translation>
    </message>
    <message>
        <source>The account&apos;s sign-in cannot be used</source>
        <translation>无法使用这个账户的登录信息</translation>
    </message>
</context>
<context>
    <name>app::ContactsCli</name>
    <message>
        <source>The contacts could not be read. The file as it was is kept as %1.</source>
        <translation>联系人无法读取。原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>The contacts cannot be read: %1</source>
        <translation>无法读取联系人：%1</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>没有找到任何人。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>line %1, no address: %2</source>
        <translation>第 %1 行，没有邮箱地址：%2</translation>
    </message>
    <message>
        <source>line %1, not an address: %2</source>
        <translation>第 %1 行，不是邮箱地址：%2</translation>
    </message>
    <message>
        <source>line %1, the file ends within it: %2</source>
        <translation>第 %1 行，文件在此中断：%2</translation>
    </message>
    <message>
        <source>The contacts cannot be kept: %1</source>
        <translation>无法保存联系人：%1</translation>
    </message>
    <message>
        <source>New: %1, completed: %2, groups: %3, merged: %4, known: %5, left out: %6</source>
        <translation>新增：%1，补充：%2，群组：%3，合并：%4，已有：%5，未导入：%6</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1”不是邮箱地址。</translation>
    </message>
    <message>
        <source>Kept apart, with an address of somebody of another name: %1</source>
        <translation>地址相同但姓名不同，分别保留：%1</translation>
    </message>
    <message>
        <source>Lost, because a note would be too long: %1</source>
        <translation>因备注过长而舍弃：%1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
</context>
<context>
    <name>app::ContactsDesk</name>
    <message>
        <source>The contacts could not be read. The file as it was is kept as %1.</source>
        <translation>联系人无法读取。原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>The contacts cannot be kept: %1</source>
        <translation>无法保存联系人：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>已导入 %n 位联系人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 64 MB.</source>
        <translation>%1 无法读取，或超过 64 MB。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>app::DoctorCli</name>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>无法读取证书文件：%1</translation>
    </message>
    <message>
        <source>There is no password for %1.</source>
        <translation>没有 %1 的密码。</translation>
    </message>
</context>
<context>
    <name>app::DomainCli</name>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>值：</translation>
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
    <message>
        <source>The list of sent messages could not be read. The file as it was is kept as %1.</source>
        <translation>已发邮件的列表无法读取。原文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>app::HistoryDesk</name>
    <message>
        <source>The list of sent messages and the drafts could not be read. The file as it was is kept as %1. The messages themselves are still here; which of them arrived is not known.</source>
        <translation>已发邮件的列表和草稿无法读取。原文件已保留为 %1。邮件本身都还在，但无法得知哪些已经送达。</translation>
    </message>
</context>
<context>
    <name>app::MessageSource</name>
    <message numerus="yes">
        <source>%n line(s) of base64 left out</source>
        <translation>
            <numerusform>省略 %n 行 base64</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter cannot be written: %1 (%2)</source>
        <translation>无法生成邮件：%1（%2）</translation>
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
    <name>app::StationeryDesk</name>
    <message>
        <source>“%1” lost its abbreviation: “%2” stands for another snippet.</source>
        <translation>“%1”的缩写未保留：“%2”已用于另一个片段。</translation>
    </message>
    <message numerus="yes">
        <source>%n imported.</source>
        <translation>
            <numerusform>已导入 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹位置：%1。</translation>
    </message>
</context>
<context>
    <name>app::StationeryProblem</name>
    <message>
        <source>no reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB.</source>
        <translation>%1 超过 100 MB。</translation>
    </message>
    <message>
        <source>%1 is not a template: there is no message in it.</source>
        <translation>%1 不是模板：其中没有邮件。</translation>
    </message>
    <message>
        <source>%1 has more parts than a letter can have.</source>
        <translation>%1 的结构过于复杂，超出一封邮件的限度。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>There is another one called “%1”.</source>
        <translation>已有名为“%1”的另一项。</translation>
    </message>
    <message>
        <source>An abbreviation is one word of up to 32 characters, and of a snippet.</source>
        <translation>缩写只用于片段，不含空格，最多 32 个字符。</translation>
    </message>
    <message>
        <source>The abbreviation already stands for “%1”.</source>
        <translation>此缩写已用于“%1”。</translation>
    </message>
    <message>
        <source>The letter cannot be saved because of %1: %2.</source>
        <translation>无法保存此邮件，问题在 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is.</source>
        <translation>%1 已存在，保持不变。</translation>
    </message>
</context>
<context>
    <name>app::TemplatesCli</name>
    <message>
        <source>There is no snippet “%1”.</source>
        <translation>没有名为“%1”的片段。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>没有名为“%1”的模板。</translation>
    </message>
    <message>
        <source>There are no snippets.</source>
        <translation>没有片段。</translation>
    </message>
    <message>
        <source>There are no templates.</source>
        <translation>没有模板。</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
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
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Snippet: %1</source>
        <translation>片段：%1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>The abbreviation “%1” stands for another snippet and was left out.</source>
        <translation>缩写“%1”已用于另一个片段，因此未保留。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已移到回收站。</translation>
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
    <message>
        <source>The name shows %1, but the message goes to %2.</source>
        <translation>名称显示的是 %1，但邮件会发往 %2。</translation>
    </message>
    <message>
        <source>%1, the name shows another address</source>
        <translation>%1，名称显示了另一个地址</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, standing</comment>
        <extracomment>A recipient read aloud, and how well known it is.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not in your contacts</source>
        <translation>不在您的联系人中</translation>
    </message>
    <message>
        <source>outside your organisation</source>
        <translation>组织外部</translation>
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
    <message numerus="yes">
        <source>+%n more</source>
        <comment>recipients that are not shown</comment>
        <translation>
            <numerusform>还有 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>显示其余 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>Into another row of recipients: &quot;Move to Cc&quot;.</extracomment>
        <translation>移到%1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n addresses</source>
        <translation>
            <numerusform>复制 %n 个地址(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace by its %n people</source>
        <translation>
            <numerusform>展开为 %n 位成员(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide its people from each other</source>
        <translation>互相隐藏成员(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add to contacts</source>
        <translation>添加到联系人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write to only this one</source>
        <translation>只给此人写邮件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n recipients</source>
        <translation>
            <numerusform>删除 %n 位收件人(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <translation>%1 已在%2中</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are recipients already</source>
        <translation>
            <numerusform>其中 %n 位已经是收件人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionList</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>From messages you sent. Delete forgets it.</source>
        <translation>来自您发送过的邮件。按 Delete 可忘记。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
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
    <name>ui::ListAndDetail</name>
    <message numerus="yes">
        <source>%n are chosen</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
    <name>ui::account::SignatureField</name>
    <message>
        <source>Adds %1 to every letter. A smaller picture would do.</source>
        <translation>每封邮件会因此增加 %1，换一张小一些的图片就够了。</translation>
    </message>
    <message>
        <source>Adds %1 to every letter.</source>
        <translation>每封邮件会因此增加 %1。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Write your signature…</source>
        <translation>在此撰写签名…</translation>
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
    <name>ui::bounce::BounceCard</name>
    <message>
        <source>The message came back</source>
        <extracomment>An address and what became of it: &quot;li@example.com: did not get it&quot;.</extracomment>
        <translation>邮件被退回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing has to be done yet: the server goes on trying.</source>
        <translation>目前无需处理，服务器会继续尝试。</translation>
    </message>
    <message>
        <source>Who can act: %1</source>
        <translation>需由谁处理：%1</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>ui::bounce::BounceWindow</name>
    <message>
        <source>Explain a bounce</source>
        <translation>退信解读</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste the text of another bounce</source>
        <translation>粘贴另一封退信的内容</translation>
    </message>
    <message>
        <source>Open the message that came back</source>
        <translation>打开被退回的邮件</translation>
    </message>
    <message>
        <source>The report as it came</source>
        <translation>退信原文</translation>
    </message>
    <message>
        <source>Open a bounce</source>
        <translation>打开退信</translation>
    </message>
    <message>
        <source>Messages and texts (*.eml *.txt *.mbox)</source>
        <translation>邮件和文本文件 (*.eml *.txt *.mbox)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>发送于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>发件人 %1</translation>
    </message>
    <message>
        <source>Only the beginning of it was read</source>
        <translation>内容过长，仅读取了开头部分</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Open another file, or paste the text of the bounce.</source>
        <translation>请打开其他文件，或粘贴退信内容。</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>收起详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ui::bounce::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>发往 %1</translation>
    </message>
</context>
<context>
    <name>ui::bounce::Welcome</name>
    <message>
        <source>Why did a message come back?</source>
        <translation>邮件为什么被退回？</translation>
    </message>
    <message>
        <source>Drop the message that the mail system sent you here, open it from a file, or paste its text. Nothing of it leaves this computer.</source>
        <translation>把邮件系统发来的退信拖到这里，或打开退信文件，也可以直接粘贴退信内容。所有内容都只在本机处理。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a bounce from a file</source>
        <translation>从文件打开退信</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste the text of a bounce</source>
        <translation>粘贴退信内容</translation>
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
    <message>
        <source>Explain a &amp;bounce…</source>
        <translation>解读退信(&amp;B)…</translation>
    </message>
    <message>
        <source>Check a &amp;domain…</source>
        <translation>检查域名(&amp;D)…</translation>
    </message>
    <message>
        <source>Test the connec&amp;tion…</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>Server &amp;console</source>
        <translation>服务器控制台(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;iagnosis</source>
        <translation>诊断(&amp;I)</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelt word</source>
        <translation>下一个拼写错误(&amp;X)</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>拼写(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rich text</source>
        <translation>富文本(&amp;R)</translation>
    </message>
    <message>
        <source>HTML &amp;source</source>
        <translation>HTML 源代码(&amp;S)</translation>
    </message>
    <message>
        <source>Plain te&amp;xt</source>
        <translation>纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>Write as rich text, HTML source or plain text</source>
        <translation>以富文本、HTML 源代码或纯文本书写</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Co&amp;ntacts</source>
        <translation>联系人(&amp;N)</translation>
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
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The size of a photo before and after it was made smaller.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s size, and something to know about it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>often refused</source>
        <translation>常被拒收</translation>
    </message>
    <message>
        <source>location removed</source>
        <translation>已移除位置</translation>
    </message>
    <message>
        <source>photo details removed</source>
        <translation>已移除照片信息</translation>
    </message>
    <message>
        <source>%1
Changed since you attached it: the new version will be sent.</source>
        <translation>%1
添加之后有改动：将发送新版本。</translation>
    </message>
    <message>
        <source>%1
Gmail, QQ Mail and others refuse files of this kind.</source>
        <translation>%1
Gmail、QQ 邮箱等会拒收这类文件。</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>An attachment read aloud of which nothing more is known yet: name, place in the list.</extracomment>
        <translation>%1，第 %2 个，共 %3 个</translation>
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
    <message>
        <source>tells where it was taken</source>
        <translation>含拍摄地点</translation>
    </message>
    <message>
        <source>%1 goes with its photo details.</source>
        <translation>%1 将带着照片信息发送。</translation>
    </message>
    <message>
        <source>%1 is a folder. It can be attached as a zip file.</source>
        <translation>%1 是文件夹，可以打包成 zip 文件添加。</translation>
    </message>
    <message>
        <source>Attach as zip</source>
        <translation>打包为 zip 添加</translation>
    </message>
    <message>
        <source>Packing %1…</source>
        <translation>正在打包 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was not attached: %2 in it cannot be read.</source>
        <translation>%1 未添加：其中的 %2 无法读取。</translation>
    </message>
    <message>
        <source>%1 was not attached: there is no room for the zip file.</source>
        <translation>%1 未添加：没有空间存放 zip 文件。</translation>
    </message>
    <message>
        <source>%1 is attached already.</source>
        <translation>%1 已经添加过。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are attached already.</source>
        <translation>
            <numerusform>%n 个文件已经添加过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>再次添加</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) made smaller.</source>
        <translation>
            <numerusform>已缩小 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>location removed</source>
        <translation>已移除位置</translation>
    </message>
    <message>
        <source>The order was changed.</source>
        <translation>顺序已更改。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Save attachments</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>%1 could not be saved there.</source>
        <translation>无法将 %1 保存到那里。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>放入正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep photo details</source>
        <translation>保留照片信息(&amp;K)</translation>
    </message>
    <message>
        <source>Remove details from &amp;all photos</source>
        <translation>移除所有照片的信息(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>%1 is called %2 in the message.</source>
        <translation>%1 在邮件中的名称改为 %2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 of %2: nearly all that fits.</source>
        <translation>%1，上限 %2：快满了。</translation>
    </message>
    <message>
        <source>%1 of %2: too big for the server. Remove a file, or send it another way.</source>
        <translation>%1，上限 %2：超出服务器限制。请移除文件，或换个方式发送。</translation>
    </message>
    <message>
        <source>%1 of %2: too big for %3. Remove a file, or send it another way.</source>
        <translation>%1，上限 %2：超出%3的限制。请移除文件，或换个方式发送。</translation>
    </message>
    <message>
        <source>Make pictures smaller</source>
        <translation>缩小图片</translation>
    </message>
    <message numerus="yes">
        <source>%n folders can be attached as zip files.</source>
        <translation>
            <numerusform>这 %n 个文件夹可以打包成 zip 文件添加为附件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in %1 were not packed: links, or names that are no text.</source>
        <translation>
            <numerusform>“%1”中有 %n 项未打包：链接，或名称无法识别的文件。</numerusform>
        </translation>
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
    <message>
        <source>The report is copied.</source>
        <translation>已复制报告。</translation>
    </message>
    <message>
        <source>A message for the administrator is copied. Paste it into a letter to them.</source>
        <translation>已复制给管理员的说明，可直接粘贴到邮件中。</translation>
    </message>
    <message>
        <source>The letter is now from %1.</source>
        <translation>发件人已改为 %1。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Making the pictures smaller…</source>
        <translation>正在缩小图片…</translation>
    </message>
    <message>
        <source>The pictures cannot be made much smaller. Remove some, or put them somewhere to download.</source>
        <translation>图片已无法明显缩小。请移除一些，或改用网盘链接。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made smaller: %1 instead of %2.</source>
        <translation>
            <numerusform>已缩小 %n 张图片：由 %2 减至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>将在 %1 后重试</translation>
    </message>
    <message>
        <source>%1 changed since you attached it: the new version will be sent.</source>
        <translation>%1 添加之后有改动：将发送新版本。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>You changed the signature in this letter, so it stayed.</source>
        <translation>您改动过这封邮件里的签名，因此保留未换。</translation>
    </message>
    <message>
        <source>Use the signature of %1</source>
        <translation>使用 %1 的签名</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>保留我的修改</translation>
    </message>
    <message>
        <source>Fill in fields…</source>
        <translation>填写字段…</translation>
    </message>
    <message>
        <source>The letter goes as soon as its attachments are ready.</source>
        <translation>附件准备好后，邮件会立即发送。</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
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
    <name>ui::compose::EditActions</name>
    <message>
        <source>text</source>
        <extracomment>The parts of a letter, in &quot;Undo change of %1&quot;.</extracomment>
        <translation>正文</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
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
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo typing in %1</source>
        <extracomment>%1: a part of the letter, &quot;text&quot;, &quot;subject&quot; or &quot;To&quot;.</extracomment>
        <translation>撤销在%1中的输入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo deletion in %1</source>
        <translation>撤销在%1中的删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo change of %1</source>
        <translation>撤销对%1的更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo typing in %1</source>
        <translation>重做在%1中的输入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo deletion in %1</source>
        <translation>重做在%1中的删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo change of %1</source>
        <translation>重做对%1的更改(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Format &amp;Markdown while typing</source>
        <translation>输入时转换 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Zoom: %1</source>
        <extracomment>%1 is a number with a percent sign.</extracomment>
        <translation>缩放：%1(&amp;Z)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
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
    <name>ui::compose::FieldBar</name>
    <message>
        <source>Fill in the fields of this letter</source>
        <translation>填写这封邮件的字段</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>暂不填写</translation>
    </message>
    <message>
        <source>A field left empty takes its default, or stays.</source>
        <translation>留空的字段使用默认值，没有默认值则保持原样。</translation>
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
    <name>ui::compose::KeepBar</name>
    <message>
        <source>“%1” stands for “%2” already.</source>
        <translation>“%1”已是“%2”的缩写。</translation>
    </message>
    <message>
        <source>There is a template “%1”. It will be replaced.</source>
        <translation>已有名为“%1”的模板，保存后将替换它。</translation>
    </message>
    <message>
        <source>There is a snippet “%1”. It will be replaced.</source>
        <translation>已有名为“%1”的片段，保存后将替换它。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as snippet</source>
        <translation>存为片段</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation>输入后按 Tab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::compose::LetterBody</name>
    <message>
        <source>Shown as HTML source</source>
        <translation>以 HTML 源代码显示</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>编辑源代码</translation>
    </message>
    <message>
        <source>Edit as rich text</source>
        <translation>按富文本编辑</translation>
    </message>
    <message>
        <source>Back to the edited text</source>
        <translation>回到编辑过的文本</translation>
    </message>
    <message>
        <source>Made over for rich editing</source>
        <translation>已转换为富文本</translation>
    </message>
    <message>
        <source>The original is kept while this window is open.</source>
        <translation>窗口关闭之前，原件一直保留。</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原件</translation>
    </message>
    <message>
        <source>Plain text only</source>
        <translation>仅纯文本</translation>
    </message>
    <message>
        <source>Plain text leaves out all formatting.</source>
        <translation>纯文本会去掉所有格式。</translation>
    </message>
    <message numerus="yes">
        <source>Plain text leaves out all formatting and %n picture(s).</source>
        <translation>
            <numerusform>纯文本会去掉所有格式和 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as plain text</source>
        <translation>以纯文本发送</translation>
    </message>
    <message>
        <source>Keep the formatting</source>
        <translation>保留格式</translation>
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
    <message numerus="yes">
        <source>%1 and %n more are not filled in yet.</source>
        <translation>
            <numerusform>%1 等字段尚未填写，另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not filled in yet.</source>
        <extracomment>%1: one field of the letter, &quot;{{name}}&quot;, or several.</extracomment>
        <translation>%1 尚未填写。</translation>
    </message>
    <message>
        <source>%1 are not filled in yet.</source>
        <translation>%1 尚未填写。</translation>
    </message>
    <message>
        <source>A picture in the HTML tells where it was taken; this cannot be removed from such a file.</source>
        <translation>HTML 中的一张图片含有拍摄地点，这种文件无法移除该信息。</translation>
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
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Recipients and attachments</source>
        <translation>收件人与附件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>列表与表格</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Views and zoom</source>
        <translation>视图与缩放</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>ui::compose::SignatureMenu</name>
    <message>
        <source>&amp;No signature</source>
        <translation>不使用签名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit signatures…</source>
        <translation>编辑签名(&amp;E)…</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>签名(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::compose::StationeryActions</name>
    <message>
        <source>New from te&amp;mplate</source>
        <translation>用模板新建(&amp;M)</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>保存模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Save &amp;snippet…</source>
        <translation>保存片段(&amp;S)…</translation>
    </message>
    <message>
        <source>Insert s&amp;nippet…</source>
        <translation>插入片段(&amp;N)…</translation>
    </message>
    <message>
        <source>Save selection as sni&amp;ppet…</source>
        <translation>将所选内容存为片段(&amp;P)…</translation>
    </message>
    <message>
        <source>F&amp;ill in fields…</source>
        <translation>填写字段(&amp;I)…</translation>
    </message>
    <message>
        <source>Templates and &amp;snippets…</source>
        <translation>模板与片段(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ui::compose::StationeryTools</name>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>模板“%1”已保存。</translation>
    </message>
    <message>
        <source>The snippet “%1” is saved.</source>
        <translation>片段“%1”已保存。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>未能保存“%1”</translation>
    </message>
    <message>
        <source>This is the template “%1”.</source>
        <translation>您正在编辑模板“%1”。</translation>
    </message>
    <message>
        <source>This is the snippet “%1”.</source>
        <translation>您正在编辑片段“%1”。</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>保存片段</translation>
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
    <message numerus="yes">
        <source>%1 word(s)</source>
        <extracomment>%1 is the number of words, formatted.</extracomment>
        <translation>
            <numerusform>%1 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 word(s)</source>
        <translation>
            <numerusform>已选 %1 字，共 %2 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom: %1%</source>
        <translation>缩放：%1%</translation>
    </message>
</context>
<context>
    <name>ui::console::ConsoleWindow</name>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Answer in base64</source>
        <translation>base64 应答(&amp;A)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>访问令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>正在等待服务器。</translation>
    </message>
    <message>
        <source>Type a command. Tab completes it, Up and Down bring back earlier ones.</source>
        <translation>输入命令。Tab 键补全，上下键找回之前的命令。</translation>
    </message>
    <message>
        <source>The user name for the sign-in by %1.</source>
        <translation>用于 %1 登录的用户名。</translation>
    </message>
    <message>
        <source>It is hidden here, in the transcript and in what you copy.</source>
        <translation>它在这里、会话记录里和复制的内容里都不会显示。</translation>
    </message>
    <message>
        <source>The server waits for the next part of the sign-in. It is hidden everywhere.</source>
        <translation>服务器在等登录的下一部分。输入的内容在任何地方都不会显示。</translation>
    </message>
    <message>
        <source>One line of the message at a time. A dot alone on its line sends it; a line that begins with a dot gets a second one.</source>
        <translation>一次输入邮件的一行。单独一个点的行会把邮件发出；以点开头的行会再加一个点。</translation>
    </message>
    <message>
        <source>Sending is allowed</source>
        <translation>允许发送</translation>
    </message>
    <message>
        <source>Sending is held back</source>
        <translation>不会发送</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected without encryption</source>
        <translation>已连接，未加密</translation>
    </message>
    <message>
        <source>%1, certificate not accepted</source>
        <translation>%1，证书未被接受</translation>
    </message>
    <message>
        <source>%1, certificate verified</source>
        <translation>%1，证书已验证</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Look anyway</source>
        <translation>仍要看看</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Say it to the server (Enter)</source>
        <translation>发给服务器（回车）</translation>
    </message>
    <message>
        <source>Use the account&apos;s password</source>
        <translation>使用账户的密码</translation>
    </message>
    <message>
        <source>What you say to the server and what it answers appears here.</source>
        <translation>您对服务器说的话和它的回复会显示在这里。</translation>
    </message>
    <message>
        <source>You can look at the server anyway: no password and no message is given to it then.</source>
        <translation>您仍可以看看这台服务器：之后不会把密码和邮件交给它。</translation>
    </message>
</context>
<context>
    <name>ui::console::ReplyPane</name>
    <message>
        <source>Who can act: %1</source>
        <translation>谁能处理：%1</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>可以这样做：</translation>
    </message>
    <message>
        <source>It offers no extensions.</source>
        <translation>它没有提供任何扩展。</translation>
    </message>
    <message>
        <source>What it offers:</source>
        <translation>它提供：</translation>
    </message>
    <message>
        <source>Explanation of the reply</source>
        <translation>对回复的说明</translation>
    </message>
    <message>
        <source>Connect to a server and talk to it, one command at a time. Each of its replies is explained here; click an older one to read about it again.</source>
        <translation>连接到一台服务器，用一条条命令和它对话。每个回复都会在这里说明；点按之前的回复可以再看一遍。</translation>
    </message>
</context>
<context>
    <name>ui::console::StepBar</name>
    <message>
        <source>Allow &amp;sending</source>
        <translation>允许发送(&amp;S)</translation>
    </message>
    <message>
        <source>Off, commands that would send a message are held back.</source>
        <translation>关闭时，会发出邮件的命令都会被拦下。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the transcript; passwords are hidden in it</source>
        <translation>复制会话记录，其中的密码已隐藏</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>ui::console::TargetBar</name>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
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
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>With STARTTLS the conversation begins in the clear until you say STARTTLS.</source>
        <translation>选 STARTTLS 时，对话先以明文进行，直到您输入 STARTTLS。</translation>
    </message>
    <message>
        <source>Account to fill in from</source>
        <translation>用来填写的账户</translation>
    </message>
</context>
<context>
    <name>ui::contacts::ContactForm</name>
    <message>
        <source>&amp;People</source>
        <translation>成员(&amp;P)</translation>
    </message>
    <message>
        <source>E-mail &amp;addresses</source>
        <translation>邮箱地址(&amp;A)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ickname</source>
        <translation>昵称(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::contacts::ContactsModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n messages, last %2</source>
        <translation>
            <numerusform>%1 · %n 封邮件，最近 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::contacts::ContactsWindow</name>
    <message>
        <source>People (%L1)</source>
        <translation>联系人（%L1）</translation>
    </message>
    <message>
        <source>Groups (%L1)</source>
        <translation>群组（%L1）</translation>
    </message>
    <message>
        <source>Learned (%L1)</source>
        <translation>往来（%L1）</translation>
    </message>
    <message>
        <source>Nobody is found with these letters.</source>
        <translation>没有找到匹配的联系人。</translation>
    </message>
    <message>
        <source>A group is a name for several people that you write to together.</source>
        <translation>群组让您可以一次写给多个人。</translation>
    </message>
    <message>
        <source>Whom you write to is remembered here and offered while you type.</source>
        <translation>您写过信的人会记在这里，并在输入时给出建议。</translation>
    </message>
    <message>
        <source>There are no contacts yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>Learned from messages you sent.
Add it to your contacts to give it a name.</source>
        <translation>来自您发送过的邮件。
添加到联系人后即可为其命名。</translation>
    </message>
    <message>
        <source>Choose somebody to see and change the details.</source>
        <translation>选择一位联系人即可查看和修改。</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>已删除 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten.</source>
        <translation>
            <numerusform>已忘记 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything learned is forgotten.</source>
        <translation>往来记录已全部忘记。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.txt *.tsv);;All files (*)</source>
        <translation>联系人 (*.vcf *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>导出联系人</translation>
    </message>
    <message>
        <source>vCard (*.vcf);;Table (*.csv)</source>
        <translation>vCard (*.vcf);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Remember whom I write to</source>
        <translation>记住我写过信的人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the names of groups to recipients</source>
        <translation>向收件人显示群组名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget everything learned</source>
        <translation>忘记全部往来记录(&amp;F)</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>搜索联系人</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>联系人类别</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Bring them from another program: a vCard file (.vcf) or a table (.csv) from Google, Outlook, QQ Mail or a telephone. Nothing leaves this computer.</source>
        <translation>您可以从其他程序导入：Google、Outlook、QQ 邮箱或手机导出的 vCard 文件（.vcf）或表格（.csv）。数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Write to who is chosen</source>
        <translation>写给所选的人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Copy to who is chosen</source>
        <translation>抄送给所选的人</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Hidden copy to who is chosen</source>
        <translation>密送给所选的人</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message numerus="yes">
        <source>%n are contacts now.</source>
        <translation>
            <numerusform>已将 %n 位添加到联系人。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address and was not saved.</source>
        <translation>“%1”不是邮箱地址，未保存。</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>添加到联系人</translation>
    </message>
</context>
<context>
    <name>ui::contacts::ImportPreview</name>
    <message>
        <source>Import from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message numerus="yes">
        <source>%n new contacts</source>
        <translation>
            <numerusform>%n 位新联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get something new</source>
        <translation>
            <numerusform>%n 位有补充</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个群组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubles merged</source>
        <translation>
            <numerusform>合并 %n 处重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 位已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n 项无法导入</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no contacts in this file.</source>
        <translation>这个文件里没有联系人。</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>no address, line %1</source>
        <translation>没有邮箱地址，第 %1 行</translation>
    </message>
    <message>
        <source>not an address, line %1</source>
        <translation>不是邮箱地址，第 %1 行</translation>
    </message>
    <message>
        <source>the file ends within it, line %1</source>
        <translation>文件在此中断，第 %1 行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>%n share an address with somebody else</source>
        <translation>
            <numerusform>%n 位与他人共用地址</numerusform>
        </translation>
    </message>
    <message>
        <source>New, shares an address</source>
        <translation>新增，与他人共用地址</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are too long for a note</source>
        <translation>
            <numerusform>%n 段文字超出备注长度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::domain::DomainForm</name>
    <message>
        <source>the domain</source>
        <translation>该域名</translation>
    </message>
    <message>
        <source>“Check” asks the name server of this computer for the MX, SPF, DKIM and DMARC records of %1. It learns that name and the names in its records, nothing else.</source>
        <translation>点“检查”后，会向本机设置的域名服务器查询 %1 的 MX、SPF、DKIM 和 DMARC 记录。对方只会知道这个名字和记录里的名字。</translation>
    </message>
    <message>
        <source>“Check” asks the name server %1 for the MX, SPF, DKIM and DMARC records of %2. It learns that name and the names in its records, nothing else.</source>
        <translation>点“检查”后，会向域名服务器 %1 查询 %2 的 MX、SPF、DKIM 和 DMARC 记录。对方只会知道这个名字和记录里的名字。</translation>
    </message>
    <message>
        <source>It is also asked for the name and the address of %1.</source>
        <translation>还会查询 %1 的名字和地址。</translation>
    </message>
    <message>
        <source>It also connects to port 25 of the domain’s own mail server and says goodbye.</source>
        <translation>另外会连接该域名收信服务器的 25 端口，打个招呼就断开。</translation>
    </message>
    <message>
        <source>It also connects to port 25 of %1 and says goodbye.</source>
        <translation>另外会连接 %1 的 25 端口，打个招呼就断开。</translation>
    </message>
    <message>
        <source>&amp;Domain or address</source>
        <translation>域名或邮件地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server of your own, if you run one</source>
        <translation>自建服务器（如果有）(&amp;S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>D&amp;KIM selectors</source>
        <translation>DKIM 选择器(&amp;K)</translation>
    </message>
    <message>
        <source>Those of the provider, else common ones</source>
        <translation>服务商的，否则试常见的</translation>
    </message>
    <message>
        <source>&amp;Name the server introduces itself with</source>
        <translation>服务器自报的名字(&amp;N)</translation>
    </message>
    <message>
        <source>That of the server</source>
        <translation>服务器的主机名</translation>
    </message>
    <message>
        <source>Name server to &amp;ask</source>
        <translation>向哪个域名服务器查询(&amp;A)</translation>
    </message>
    <message>
        <source>That of this computer</source>
        <translation>本机设置的那个</translation>
    </message>
    <message>
        <source>&amp;Try port 25 outwards</source>
        <translation>测试 25 端口出站(&amp;T)</translation>
    </message>
    <message>
        <source>For a server of your own on this network: mail to others leaves through port 25, which many lines block.</source>
        <translation>适用于放在当前网络里的自建服务器：发给别人的邮件要走 25 端口，而许多线路封了它。</translation>
    </message>
    <message>
        <source>&amp;Host to try it with</source>
        <translation>用来测试的主机(&amp;H)</translation>
    </message>
    <message>
        <source>The domain’s own mail server</source>
        <translation>该域名的收信服务器</translation>
    </message>
    <message>
        <source>This is no domain, such as example.com.</source>
        <translation>这不是域名。域名的样子是 example.com。</translation>
    </message>
    <message>
        <source>This is no address of the domain.</source>
        <translation>这不是该域名下的地址。</translation>
    </message>
    <message>
        <source>Enter the server’s name or its IP addresses.</source>
        <translation>请填服务器的主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>A selector is a word such as s1 or default.</source>
        <translation>选择器是一个单词，例如 s1 或 default。</translation>
    </message>
    <message>
        <source>Enter an IP address, such as 9.9.9.9.</source>
        <translation>请填 IP 地址，例如 9.9.9.9。</translation>
    </message>
    <message>
        <source>This is no host.</source>
        <translation>这不是主机名。</translation>
    </message>
</context>
<context>
    <name>ui::domain::DomainWindow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Check a domain</source>
        <translation>检查域名</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1 的检查结果</translation>
    </message>
    <message>
        <source>Whether mail from your domain arrives depends on a few records in its DNS. They are looked up, and you get the ones that are missing, ready to be copied.</source>
        <translation>用您的域名发出的邮件能否送达，取决于 DNS 里的几条记录。这里会逐一查询，缺少的记录会直接给出，复制即可。</translation>
    </message>
    <message>
        <source>Asking DNS…</source>
        <translation>正在查询 DNS……</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>What else a server of your own needs</source>
        <translation>自建服务器还需要什么</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>ui::domain::RecordCard</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>在别处生成</translation>
    </message>
    <message>
        <source>Name to ask for</source>
        <translation>要申请的名字</translation>
    </message>
    <message>
        <source>Record to publish</source>
        <translation>要发布的记录</translation>
    </message>
    <message>
        <source>Name: %1
Type: %2
Value: %3</source>
        <translation>名称：%1
类型：%2
值：%3</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy type</source>
        <translation>复制类型</translation>
    </message>
    <message>
        <source>%1 of the record %2</source>
        <translation>%1（记录 %2）</translation>
    </message>
    <message>
        <source>Open the provider’s page</source>
        <translation>打开服务商页面</translation>
    </message>
</context>
<context>
    <name>ui::domain::TopicView</name>
    <message>
        <source>Records and how they were evaluated</source>
        <translation>记录原文与求值过程</translation>
    </message>
    <message>
        <source>What DNS says</source>
        <translation>DNS 的回答</translation>
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
    <message>
        <source>No misspelt word was found.</source>
        <translation>没有发现拼写错误。</translation>
    </message>
</context>
<context>
    <name>ui::editor::CharacterActions</name>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
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
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code within a line</source>
        <translation>行内代码</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Short for &quot;the normal font&quot;, on a button.</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>增大字号</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>减小字号</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
</context>
<context>
    <name>ui::editor::ColourAdvice</name>
    <message>
        <source>Nearest readable colour</source>
        <translation>改用最接近的易读颜色</translation>
    </message>
</context>
<context>
    <name>ui::editor::ColourDialog</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
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
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Nearest readable colour</source>
        <translation>最接近的易读颜色</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>色值(&amp;N)</translation>
    </message>
    <message>
        <source>Use this colour</source>
        <translation>使用此颜色</translation>
    </message>
    <message>
        <source>This is not a colour. Six digits from 0 to F name one.</source>
        <translation>这不是颜色值。请输入六位 0 到 F 的字符。</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>边框颜色</translation>
    </message>
    <message>
        <source>Cell colour</source>
        <translation>单元格颜色</translation>
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
    <message>
        <source>This text colour is hard to read on white.</source>
        <translation>这种文字颜色在白色背景上不易看清。</translation>
    </message>
    <message>
        <source>This text colour is hard to read in dark mode.</source>
        <translation>这种文字颜色在深色模式下不易看清。</translation>
    </message>
    <message>
        <source>This text colour is hard to read on the colour behind it.</source>
        <translation>这种文字颜色在其背景色上不易看清。</translation>
    </message>
    <message>
        <source>More colours…</source>
        <translation>更多颜色…</translation>
    </message>
</context>
<context>
    <name>ui::editor::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from the start</source>
        <extracomment>%1: &quot;3 of 12&quot;, the place among what was found. The search went on at the start of the text.</extracomment>
        <translation>%1，已从开头继续</translation>
    </message>
    <message>
        <source>%1, from the end</source>
        <translation>%1，已从末尾继续</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>在邮件中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>ui::editor::FormatActions</name>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
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
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>表情符号…</translation>
    </message>
    <message>
        <source>Format painter</source>
        <translation>格式刷</translation>
    </message>
    <message>
        <source>Format painter: takes the format here and gives it to what you select next; double-click to give it several times, Esc ends it</source>
        <translation>格式刷：取此处的格式，用于接下来选中的内容；双击可连续使用，按 Esc 结束</translation>
    </message>
    <message>
        <source>Copy format</source>
        <translation>复制格式</translation>
    </message>
    <message>
        <source>Apply the copied format</source>
        <translation>应用复制的格式</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>格式(&amp;R)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>ui::editor::FormatBar</name>
    <message>
        <source>More formatting</source>
        <translation>更多格式</translation>
    </message>
    <message>
        <source>Paragraph style: %1</source>
        <translation>段落样式：%1</translation>
    </message>
    <message>
        <source>Font: %1</source>
        <translation>字体：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>字号：%1</translation>
    </message>
</context>
<context>
    <name>ui::editor::LanguageMenu</name>
    <message>
        <source>As the rest of the message</source>
        <translation>与邮件其余部分相同</translation>
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
    <name>ui::editor::ParagraphActions</name>
    <message>
        <source>Paragraph style</source>
        <translation>段落样式</translation>
    </message>
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
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
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
        <source>Check list</source>
        <translation>待办列表</translation>
    </message>
    <message>
        <source>Letters: a, b, c</source>
        <translation>字母：a、b、c</translation>
    </message>
    <message>
        <source>Letters: A, B, C</source>
        <translation>字母：A、B、C</translation>
    </message>
    <message>
        <source>Roman: i, ii, iii</source>
        <translation>罗马数字：i、ii、iii</translation>
    </message>
    <message>
        <source>Roman: I, II, III</source>
        <translation>罗马数字：I、II、III</translation>
    </message>
    <message>
        <source>Start again at 1</source>
        <translation>从 1 重新编号</translation>
    </message>
    <message>
        <source>Continue the list before</source>
        <translation>接续上一个列表</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ui::editor::Paste</name>
    <message>
        <source>Paste in the letter’s style</source>
        <translation>以邮件样式粘贴</translation>
    </message>
    <message>
        <source>Match style</source>
        <translation>匹配样式</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ui::editor::PasteNote</name>
    <message>
        <source>WPS Writer</source>
        <translation>WPS 文字</translation>
    </message>
    <message>
        <source>WPS Spreadsheets</source>
        <translation>WPS 表格</translation>
    </message>
    <message>
        <source>Google Docs</source>
        <translation>Google 文档</translation>
    </message>
    <message>
        <source>Google Sheets</source>
        <translation>Google 表格</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook 网页版</translation>
    </message>
    <message>
        <source>Apple Mail</source>
        <translation>Apple 邮件</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking picture(s)</source>
        <translation>
            <numerusform>%n 张跟踪图片</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>reviewers’ comments</source>
        <translation>审阅批注</translation>
    </message>
    <message numerus="yes">
        <source>%n font(s)</source>
        <translation>
            <numerusform>%n 种字体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsafe link(s)</source>
        <translation>
            <numerusform>%n 个不安全的链接</numerusform>
        </translation>
    </message>
    <message>
        <source>form fields</source>
        <translation>表单控件</translation>
    </message>
    <message>
        <source>embedded content</source>
        <translation>嵌入内容</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the things that were removed from a paste.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Pasted. Left out: %1.</source>
        <extracomment>%1 is a program or &quot;a web page&quot;, %2 a list such as &quot;hidden text, scripts&quot;.</extracomment>
        <translation>已粘贴，未带入：%1。</translation>
    </message>
    <message>
        <source>Pasted from %1. Left out: %2.</source>
        <translation>已粘贴（来自%1），未带入：%2。</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Percent of its own size</source>
        <translation>原始大小的百分比</translation>
    </message>
    <message>
        <source>Keep &amp;proportions</source>
        <translation>保持比例(&amp;P)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>example.com or name@example.com</source>
        <translation>example.com 或 name@example.com</translation>
    </message>
    <message>
        <source>With the text</source>
        <translation>随文字</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>For people who do not see the picture. Leave it empty if it only decorates.</source>
        <translation>供看不到图片的人使用。如果图片只起装饰作用，请留空。</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>对齐方式(&amp;A)</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>更改图片</translation>
    </message>
    <message>
        <source>This is not an address that a link can go to. Web and mail addresses work.</source>
        <translation>链接不能指向这个地址，请填写网址或邮箱地址。</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureHandles</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height of a picture in pixels.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No description · Enter adds one</source>
        <translation>没有描述 · 按回车键添加</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureOffer</name>
    <message>
        <source>Small, %1</source>
        <extracomment>A button: the smallest of the sizes offered for a photo, and what it weighs.</extracomment>
        <translation>小，%1</translation>
    </message>
    <message>
        <source>Medium, %1</source>
        <translation>中，%1</translation>
    </message>
    <message>
        <source>Large, %1</source>
        <translation>大，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %1 together. They can be smaller.</source>
        <translation>
            <numerusform>%n 张照片，共 %1，可以缩小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1 × %2, %3. It can be smaller.</source>
        <translation>照片 %1 × %2，%3，可以缩小。</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>原图，%1</translation>
    </message>
    <message>
        <source>Other sizes</source>
        <translation>其他大小</translation>
    </message>
</context>
<context>
    <name>ui::editor::PictureTools</name>
    <message>
        <source>Where they were taken was removed from the pictures.</source>
        <translation>已从这些图片中移除拍摄地点。</translation>
    </message>
    <message>
        <source>Where it was taken was removed from the picture.</source>
        <translation>已从图片中移除拍摄地点。</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Original size</source>
        <translation>原始大小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to the text</source>
        <translation>适合正文宽度(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>替换图片(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keep photo details</source>
        <translation>保留照片信息(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ttach instead</source>
        <translation>改为附件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>图片另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>替换图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>ui::editor::SpellVerdicts</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>将“%1”加入词典</translation>
    </message>
    <message>
        <source>Ignore in this letter</source>
        <translation>在这封邮件中忽略</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>ui::editor::Spelling</name>
    <message>
        <source>Check while typing</source>
        <translation>输入时检查</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>下一个拼写错误</translation>
    </message>
    <message>
        <source>No Hunspell dictionary is installed</source>
        <translation>没有安装 Hunspell 词典</translation>
    </message>
</context>
<context>
    <name>ui::editor::TableActions</name>
    <message>
        <source>Insert row above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Insert column left</source>
        <translation>在左侧插入列</translation>
    </message>
    <message>
        <source>Insert column right</source>
        <translation>在右侧插入列</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>删除表格</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>合并单元格</translation>
    </message>
    <message>
        <source>Split cells</source>
        <translation>拆分单元格</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Heading column</source>
        <translation>标题列</translation>
    </message>
    <message>
        <source>Cell colour</source>
        <translation>单元格颜色</translation>
    </message>
    <message>
        <source>Alignment in cells</source>
        <translation>单元格对齐方式</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>No borders</source>
        <translation>无边框</translation>
    </message>
    <message>
        <source>Thin borders</source>
        <translation>细边框</translation>
    </message>
    <message>
        <source>Thick borders</source>
        <translation>粗边框</translation>
    </message>
    <message>
        <source>As wide as its words</source>
        <translation>适应内容</translation>
    </message>
    <message>
        <source>Half the letter</source>
        <translation>正文宽度的一半</translation>
    </message>
    <message>
        <source>The whole letter</source>
        <translation>与正文同宽</translation>
    </message>
    <message>
        <source>Columns of the same width</source>
        <translation>平均分布各列</translation>
    </message>
    <message>
        <source>Columns as wide as their words</source>
        <translation>列宽适应内容</translation>
    </message>
    <message>
        <source>Select cell</source>
        <translation>选择单元格</translation>
    </message>
    <message>
        <source>Select row</source>
        <translation>选择行</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Select table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>上移一行</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>下移一行</translation>
    </message>
    <message>
        <source>Sort by this column, A to Z</source>
        <translation>按此列升序排列</translation>
    </message>
    <message>
        <source>Sort by this column, Z to A</source>
        <translation>按此列降序排列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <translation>删除所选列</translation>
    </message>
    <message>
        <source>Split cell…</source>
        <translation>拆分单元格…</translation>
    </message>
    <message>
        <source>All borders</source>
        <translation>所有边框</translation>
    </message>
    <message>
        <source>Outer border only</source>
        <translation>仅外边框</translation>
    </message>
    <message>
        <source>Horizontal lines only</source>
        <translation>仅横线</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>边框颜色</translation>
    </message>
</context>
<context>
    <name>ui::editor::TableBar</name>
    <message>
        <source>More for this table</source>
        <translation>更多表格操作</translation>
    </message>
</context>
<context>
    <name>ui::editor::TablePicker</name>
    <message>
        <source>%1 × %2 table</source>
        <extracomment>The size of a table: %1 columns, %2 rows.</extracomment>
        <translation>%1 × %2 表格</translation>
    </message>
    <message>
        <source>Split into %1 × %2</source>
        <extracomment>What becomes of a cell: %1 columns, %2 rows.</extracomment>
        <translation>拆分为 %1 × %2</translation>
    </message>
</context>
<context>
    <name>ui::emoji::Picker</name>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情符号</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translation>笑脸与情感</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>人物与身体</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>动物与自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食物与饮料</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行与地点</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>不指定肤色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>较浅</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>中等偏浅</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>中等偏深</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>较深</translation>
    </message>
    <message>
        <source>No emoji has this name</source>
        <translation>没有找到这样的表情符号</translation>
    </message>
</context>
<context>
    <name>ui::outbox::CompareWindow</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, state, subject</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Compare two sends</source>
        <translation>比较两次发送</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>之前(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
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
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare two messages. With one marked, it is compared to the last one of its account that was sent</source>
        <translation>比较两封邮件。只选中一封时，与同一账户最近成功发送的一封比较</translation>
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
    <message>
        <source>Bcc</source>
        <extracomment>Recipients of a blind copy: no field of the letter names them.</extracomment>
        <translation>密送</translation>
    </message>
    <message>
        <source>%1 (envelope only)</source>
        <translation>%1（仅信封）</translation>
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
    <name>ui::preview::PreviewBar</name>
    <message>
        <source>Seen in %1</source>
        <translation>在 %1 中查看</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Whose mail program shows it: what it would strip or change is marked</source>
        <translation>用哪种邮件程序查看：会被去掉或改变的地方有标记</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The letter as it is shown</source>
        <translation>邮件显示出来的样子</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>What programs without HTML show</source>
        <translation>不支持 HTML 的程序所显示的内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>实际发送的邮件</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>As wide as on a desktop</source>
        <translation>电脑上的宽度</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板</translation>
    </message>
    <message>
        <source>As wide as on a tablet: 768 pixels</source>
        <translation>平板上的宽度：768 像素</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>As wide as on a phone: 375 pixels</source>
        <translation>手机上的宽度：375 像素</translation>
    </message>
    <message>
        <source>Dark mode</source>
        <translation>深色模式</translation>
    </message>
    <message>
        <source>In dark mode</source>
        <translation>在深色模式下</translation>
    </message>
    <message>
        <source>Pictures blocked</source>
        <translation>不显示图片</translation>
    </message>
    <message>
        <source>Before the reader allows pictures</source>
        <translation>收件人允许显示图片之前</translation>
    </message>
</context>
<context>
    <name>ui::preview::PreviewPage</name>
    <message numerus="yes">
        <source>%n picture(s) wait for the reader to allow them</source>
        <translation>
            <numerusform>%n 张图片要等收件人允许才显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the letter: %1</source>
        <translation>邮件的画面：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>%n 项来自外部的内容未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>The message as its recipient sees it</source>
        <translation>收件人看到的邮件</translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation>纯文本形式的邮件</translation>
    </message>
    <message>
        <source>The message as it is sent</source>
        <translation>实际发送的邮件</translation>
    </message>
    <message>
        <source>What this program changes</source>
        <translation>此程序会改变的地方</translation>
    </message>
</context>
<context>
    <name>ui::protocol::LineStrip</name>
    <message>
        <source>Nothing more is known about this line.</source>
        <translation>关于这一行没有更多信息。</translation>
    </message>
    <message>
        <source>Line of the transcript</source>
        <translation>协议记录中的一行</translation>
    </message>
    <message>
        <source>Explanation of the line</source>
        <translation>这一行的说明</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>ui::protocol::LogSaver</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>供程序读取的 JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
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
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save the log as text or JSON; passwords and codes are not in it</source>
        <translation>将日志保存为文本或 JSON，其中不含密码和授权码</translation>
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
    <name>ui::protocol::TranscriptBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation>在协议记录中查找</translation>
    </message>
    <message>
        <source>Previous line found</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous line found (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next line found</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next line found (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Only lines found</source>
        <translation>只显示匹配行</translation>
    </message>
    <message>
        <source>Show only the lines that have the words looked for</source>
        <translation>只显示包含所查文字的行</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>显示哪一方的行</translation>
    </message>
    <message>
        <source>The stage whose lines are shown</source>
        <translation>显示哪个阶段的行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>The server&apos;s</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Unexpected ones</source>
        <translation>意外应答</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
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
        <source>%1 so far…</source>
        <comment>lines found</comment>
        <translation>已找到 %1 处…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines found</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>lines</comment>
        <translation>找到 %1 处</translation>
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
        <source>What is said to the server and what it answers appears here while a message is sent.</source>
        <translation>发送邮件时，此处会显示发给服务器的内容和它的答复。</translation>
    </message>
    <message>
        <source>Looking through the lines…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>没有符合条件的行。</translation>
    </message>
</context>
<context>
    <name>ui::source::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在正文中查找</translation>
    </message>
</context>
<context>
    <name>ui::source::PlainView</name>
    <message>
        <source>Plain text, made of the letter</source>
        <translation>纯文本，由邮件自动生成</translation>
    </message>
    <message>
        <source>No longer follows the letter</source>
        <translation>不再随邮件更新</translation>
    </message>
    <message>
        <source>Plain text only, without formatting</source>
        <translation>仅纯文本，不带格式</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>重新跟随</translation>
    </message>
    <message>
        <source>Make the plain text of the letter anew; can be undone</source>
        <translation>按邮件重新生成纯文本，可以撤销</translation>
    </message>
    <message>
        <source>Plain text only…</source>
        <translation>仅纯文本…</translation>
    </message>
    <message>
        <source>Send no formatting at all</source>
        <translation>发送时完全不带格式</translation>
    </message>
    <message>
        <source>Back to formatted text</source>
        <translation>恢复带格式的文本</translation>
    </message>
    <message>
        <source>Send the letter with its formatting</source>
        <translation>发送带格式的邮件</translation>
    </message>
    <message>
        <source>Links as they fit</source>
        <translation>链接：自动</translation>
    </message>
    <message>
        <source>Links in the text</source>
        <translation>链接：写在文中</translation>
    </message>
    <message>
        <source>Links as footnotes</source>
        <translation>链接：作为脚注</translation>
    </message>
    <message>
        <source>Where the addresses of links go</source>
        <translation>链接地址的位置</translation>
    </message>
    <message>
        <source>The letter as plain text</source>
        <translation>纯文本形式的邮件</translation>
    </message>
</context>
<context>
    <name>ui::source::SourceView</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is too long to be shown beside its source.</source>
        <translation>邮件太长，无法在源代码旁显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from elsewhere are not shown</source>
        <translation>
            <numerusform>有 %n 项外部内容未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Indent the source anew; one step to undo</source>
        <translation>重新缩进源代码，可一步撤销</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the window</source>
        <translation>长行在窗口边缘折行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show the letter beside its source</source>
        <translation>在源代码旁显示邮件</translation>
    </message>
    <message>
        <source>Show what mail programs may not take</source>
        <translation>显示邮件程序可能不接受的内容</translation>
    </message>
    <message>
        <source>HTML source of the letter</source>
        <translation>邮件的 HTML 源代码</translation>
    </message>
    <message>
        <source>The letter as it reads</source>
        <translation>邮件的显示效果</translation>
    </message>
    <message>
        <source>Problems in the source</source>
        <translation>源代码中的问题</translation>
    </message>
</context>
<context>
    <name>ui::stationery::PaperModel</name>
    <message>
        <source>No abbreviation</source>
        <extracomment>The second line of a snippet: %1 is its abbreviation, which is typed before the Tab key.</extracomment>
        <translation>没有缩写</translation>
    </message>
    <message>
        <source>%1 and Tab</source>
        <translation>%1，再按 Tab</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
</context>
<context>
    <name>ui::stationery::PaperView</name>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>密送：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Abbreviation</source>
        <translation>缩写(&amp;A)</translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation>输入后按 Tab</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>内容预览</translation>
    </message>
</context>
<context>
    <name>ui::stationery::SnippetPicker</name>
    <message>
        <source>Search snippets</source>
        <translation>搜索片段</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Templates and snippets…</source>
        <translation>模板与片段…</translation>
    </message>
    <message>
        <source>No snippet has these words.</source>
        <translation>没有符合的片段。</translation>
    </message>
    <message>
        <source>No snippets yet. Select some text in a letter, then choose “Save selection as snippet…” under Format › Insert.</source>
        <translation>还没有片段。在邮件中选中一段文字，然后选择“格式 › 插入 › 将所选内容存为片段…”。</translation>
    </message>
</context>
<context>
    <name>ui::stationery::StationeryWindow</name>
    <message>
        <source>Templates and snippets</source>
        <translation>模板与片段</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show where the files are</source>
        <translation>显示文件所在的位置</translation>
    </message>
    <message>
        <source>Search templates and snippets</source>
        <translation>搜索模板与片段</translation>
    </message>
    <message>
        <source>Templates or snippets</source>
        <translation>模板或片段</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Templates (%L1)</source>
        <translation>模板（%L1）</translation>
    </message>
    <message>
        <source>Snippets (%L1)</source>
        <translation>片段（%L1）</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Nothing is found with these words.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>No snippets yet</source>
        <translation>还没有片段</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>A snippet is a piece of text that you write again and again. Select some text in a letter and choose “Save selection as snippet…” under Format › Insert. Give it an abbreviation, and that followed by Tab becomes the text.</source>
        <translation>片段是您经常要写的一段文字。在邮件中选中文字，然后选择“格式 › 插入 › 将所选内容存为片段…”。为它设一个缩写，以后输入缩写再按 Tab，就会变成这段文字。</translation>
    </message>
    <message>
        <source>A template is a letter to begin with: its text, subject, recipients and attachments. Write one and choose “Save as template…” in the main menu. Words like {{name}} or {{name|friend}} are fields: you are asked for them in each new letter.</source>
        <translation>模板是写新邮件的起点，包含正文、主题、收件人和附件。写好一封邮件，然后在主菜单中选择“存为模板…”。{{姓名}} 或 {{姓名|朋友}} 这样的文字是字段，每次用模板新建邮件时都会请您填写。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新建邮件</translation>
    </message>
    <message>
        <source>Insert into the letter</source>
        <translation>插入到邮件中</translation>
    </message>
    <message>
        <source>New message of the template</source>
        <translation>用此模板新建邮件</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>已有“%1”，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” stands for “%2” already.</source>
        <translation>“%1”已是“%2”的缩写。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted.</source>
        <translation>
            <numerusform>已删除 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import templates and snippets</source>
        <translation>导入模板与片段</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>邮件 (*.eml);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n to a folder</source>
        <translation>
            <numerusform>将 %n 项导出到文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::verdict::OutcomeList</name>
    <message>
        <source>Recipients and what became of them</source>
        <translation>收件人及其结果</translation>
    </message>
</context>
<context>
    <name>ui::verdict::VerdictCard</name>
    <message>
        <source>Who can act: %1</source>
        <translation>需由谁处理：%1</translation>
    </message>
</context>
<context>
    <name>ui::wording::Alteration</name>
    <message numerus="yes">
        <source>%1 is ignored in %n place(s).</source>
        <translation>
            <numerusform>%1 在 %n 处不起作用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this letter is known to look different in %1.</source>
        <translation>就已知情况，这封邮件在 %1 中没有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s) are taken out.</source>
        <translation>
            <numerusform>%n 个样式表被去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>The style sheets are taken out: together they are longer than 16 KB.</source>
        <translation>样式表被去掉：合计超过 16 KB。</translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s) outside of the head are ignored.</source>
        <translation>
            <numerusform>%n 个不在 head 中的样式表不起作用。</numerusform>
        </translation>
    </message>
    <message>
        <source>A style sheet from elsewhere (%1) is not loaded.</source>
        <translation>外部样式表（%1）不会加载。</translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) from elsewhere are not loaded.</source>
        <translation>
            <numerusform>%n 种外部字体不会加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules for “%1” are ignored.</source>
        <translation>针对“%1”的规则不起作用。</translation>
    </message>
    <message>
        <source>The letter’s own colours for dark mode are ignored.</source>
        <translation>邮件自带的深色模式配色不起作用。</translation>
    </message>
    <message>
        <source>The rule “%1” is ignored.</source>
        <translation>规则“%1”不起作用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ignored in %n place(s) outside of table cells.</source>
        <translation>
            <numerusform>%1 在表格单元格以外的 %n 处不起作用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A width in CSS is ignored in %n place(s).</source>
        <translation>
            <numerusform>CSS 宽度在 %n 处不起作用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative margin(s) are ignored.</source>
        <translation>
            <numerusform>%n 处负边距不起作用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;%1&gt; is taken out in %n place(s).</source>
        <translation>
            <numerusform>%n 处 &lt;%1&gt; 被去掉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not shown: %1.</source>
        <translation>
            <numerusform>%n 张图片不显示：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first 102 KB are shown.</source>
        <translation>只显示前 102 KB。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) meant for Outlook only are shown.</source>
        <translation>
            <numerusform>%n 处只给 Outlook 的内容会显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are hidden from Outlook by the letter itself.</source>
        <translation>
            <numerusform>邮件自己对 Outlook 隐藏了 %n 处内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Things stand one after the other, not over each other. Use cells of a table.</source>
        <translation>内容会依次排列，不会重叠。请改用表格单元格。</translation>
    </message>
    <message>
        <source>What stands beside each other comes one below the other. Use cells of a table.</source>
        <translation>原本并排的内容会上下排列。请改用表格单元格。</translation>
    </message>
    <message>
        <source>Corners are square.</source>
        <translation>圆角变成直角。</translation>
    </message>
    <message>
        <source>There is no shadow.</source>
        <translation>没有阴影。</translation>
    </message>
    <message>
        <source>The ground has its colour only. Give one that the words can be read on.</source>
        <translation>背景只有颜色。请设一种文字清晰可读的背景色。</translation>
    </message>
    <message>
        <source>It is shown in full.</source>
        <translation>会完全不透明地显示。</translation>
    </message>
    <message>
        <source>Boxes become as wide as the window or their content. Give a table a width.</source>
        <translation>区块会与窗口或内容同宽。请给表格设定宽度。</translation>
    </message>
    <message>
        <source>It stands still, where it stood.</source>
        <translation>保持静止，停在原位。</translation>
    </message>
    <message>
        <source>It is shown without.</source>
        <translation>显示时没有这一效果。</translation>
    </message>
    <message>
        <source>The picture is shown.</source>
        <translation>图片会显示出来。</translation>
    </message>
    <message>
        <source>The colour is dropped. Write it as #rrggbb.</source>
        <translation>颜色会被忽略。请写成 #rrggbb。</translation>
    </message>
    <message>
        <source>It stands at the side. Use align on a table.</source>
        <translation>会靠边显示。请在表格上使用 align。</translation>
    </message>
    <message>
        <source>The whole declaration is dropped. Write a plain value.</source>
        <translation>整条声明会被忽略。请写成普通的值。</translation>
    </message>
    <message>
        <source>The measure is not understood. Use px.</source>
        <translation>不认识这个单位。请用 px。</translation>
    </message>
    <message>
        <source>The page around the letter must not be restyled. What matters has to be inline.</source>
        <translation>网页邮箱不允许邮件改动页面样式。重要的样式必须写在元素上。</translation>
    </message>
    <message>
        <source>What matters has to be inline.</source>
        <translation>重要的样式必须写在元素上。</translation>
    </message>
    <message>
        <source>%1 loads none. Name a font that everybody has as the next one.</source>
        <translation>%1 不会加载。请在后面写上人人都有的字体。</translation>
    </message>
    <message>
        <source>The letter has the same look on every screen: it has to hold without.</source>
        <translation>邮件在各种屏幕上都是同一个样子：没有它也要能看。</translation>
    </message>
    <message>
        <source>%1 changes colours by itself. Choose some that stay readable then.</source>
        <translation>%1 会自行改变颜色。请选择变换后仍清晰的颜色。</translation>
    </message>
    <message>
        <source>%1 knows only plain selectors: elements, classes, ids.</source>
        <translation>%1 只认识简单的选择器：元素、类、id。</translation>
    </message>
    <message>
        <source>The engine of Word gives space inside to table cells only.</source>
        <translation>Word 引擎只给表格单元格留内边距。</translation>
    </message>
    <message>
        <source>Give the width as an attribute of the table, cell or picture.</source>
        <translation>请用表格、单元格或图片的 width 属性设定宽度。</translation>
    </message>
    <message>
        <source>Things do not overlap.</source>
        <translation>内容不会重叠。</translation>
    </message>
    <message>
        <source>Put a link to a form on the web instead.</source>
        <translation>请改放一个网页表单的链接。</translation>
    </message>
    <message>
        <source>Put a picture with a link instead.</source>
        <translation>请改放一张带链接的图片。</translation>
    </message>
    <message>
        <source>Use a PNG picture.</source>
        <translation>请用 PNG 图片。</translation>
    </message>
    <message>
        <source>It is removed for safety, here and everywhere.</source>
        <translation>出于安全会被去掉，所有邮件程序都一样。</translation>
    </message>
    <message>
        <source>Hongyan attaches a picture that you insert in the editor; such a one is shown.</source>
        <translation>在编辑器中插入的图片，鸿雁会随信附上，这样的图片能显示。</translation>
    </message>
    <message>
        <source>Use PNG or JPEG.</source>
        <translation>请用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The rest is behind a link “View entire message”.</source>
        <translation>其余部分要点“查看整封邮件”才能看到。</translation>
    </message>
    <message>
        <source>Comments of the form [if mso] count for Outlook and nobody else.</source>
        <translation>[if mso] 形式的注释只对 Outlook 起作用。</translation>
    </message>
    <message>
        <source>A simulation. Nothing official is published about QQ Mail; this follows developers’ reports and is meant to be on the safe side.</source>
        <translation>这是模拟。QQ 邮箱没有公布官方资料；这里依据开发者的经验，宁可从严。</translation>
    </message>
    <message>
        <source>A simulation of Outlook for Windows, which draws with the engine of Word, after published support tables. The real one may differ in detail.</source>
        <translation>这是依据公开的支持情况对 Windows 版 Outlook（使用 Word 引擎）所作的模拟，实际细节可能不同。</translation>
    </message>
    <message>
        <source>A simulation of %1 after published support tables. The real one may differ in detail.</source>
        <translation>这是依据公开的支持情况对 %1 所作的模拟，实际细节可能不同。</translation>
    </message>
    <message>
        <source>QQ Mail</source>
        <translation>QQ 邮箱</translation>
    </message>
</context>
</TS>
