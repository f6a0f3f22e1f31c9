#pragma once

#include <QRandomGenerator>
#include <QStringList>

/// Letters as they come from elsewhere, made of what newsletters are made of: tables in tables, style sheets,
/// conditional comments, tags that are never closed. Letter @p number is always the same.
inline QString newsletter(int number)
{
    QRandomGenerator random(quint32(number) + 1);
    const auto pick = [&random](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    const QString end = pick({QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\n\n")});
    const QStringList words{QStringLiteral("News of the week"),
                            QString::fromUtf8("第三季度简报，敬请查阅"),
                            QString::fromUtf8("Grüße aus Köln"),
                            QStringLiteral("100&nbsp;% &amp; more"),
                            QString::fromUtf8("Скидки до 50\u00a0%"),
                            QString::fromUtf8("שלום 🎉"),
                            QStringLiteral("a < b"),
                            QStringLiteral("&unknown; &#8230;")};
    const QStringList blocks{
        QStringLiteral(
            "<table width=600 cellpadding=0 bgcolor=\"#eeeeee\"><tr><td style=\"padding:20px\">%1"
            "<table role=\"presentation\"><tr><td>%2</td><td valign=top>%1</table></td></tr></table>"),
        QStringLiteral(
            "<!--[if mso]><v:rect fill=\"t\"><![endif]--><div class=\"x\">%1</div><!--[if mso]></v:rect>"
            "<![endif]-->"),
        QStringLiteral("<!--[if !mso]><!--><p>%1</p><!--<![endif]-->"),
        QStringLiteral("<B><I>%1</B></I><p>%2"),
        QStringLiteral(
            "<a href='https://e.example/?a=1&b=2' target=_blank><img src=\"https://e.example/1.gif\" "
            "width=1 height=1></a>%1"),
        QStringLiteral("<ul><li>%1<li>%2</ul>"),
        QStringLiteral("<font face=Arial color=red>%1</font><center>%2</center>"),
        QStringLiteral("<div style=\"display:none;max-height:0\">%1</div>"),
        QStringLiteral("<video src=x></video><form action=y><input name=z></form>%1"),
        QStringLiteral("<td>%1</td></tr></div>"),
    };
    QString html;
    if (random.bounded(2))
        html += QStringLiteral("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\">") + end;
    html += QStringLiteral("<html xmlns:o=\"urn:x\"><head><meta http-equiv=Content-Type content=\"text/html; "
                           "charset=gb2312\">")
        + end + QStringLiteral("<style>@media (max-width:600px) { .x { width:100% !important } }") + end
        + QStringLiteral(
                "@font-face { font-family: X; src: url(https://e.example/x.woff) } p { margin: 0 }</style>")
        + end + QStringLiteral("</head><body background=bg.png>") + end;
    const int count = 2 + random.bounded(8);
    for (int i = 0; i < count; ++i) {
        html += pick(blocks).arg(pick(words)).replace(QStringLiteral("%2"), pick(words));
        html += pick({QString(), end, QStringLiteral("\t"), QStringLiteral("   ")});
    }
    if (random.bounded(2))
        html += QStringLiteral("</body></html>") + pick({QString(), end});
    return html;
}
