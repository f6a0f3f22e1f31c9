#include "ui/outbox/comparetext.h"

#include "core/delivery/compare.h"
#include "ui/protocol/timeline.h"
#include "ui/widgets/icon.h"
#include "ui/wording/comparewording.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace ui::outbox
{

using core::delivery::Difference;
using core::delivery::Record;
using core::smtp::Stage;
using protocol::Timeline;
using wording::Side;
using State = Timeline::State;

namespace
{

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CompareWindow)
};

class Comparison
{
public:
    Comparison(const Record &before, const Record &after, const QPalette &palette)
        : m_differences(core::delivery::compare(before, after))
        , m_before(timelineOf(before))
        , m_after(timelineOf(after))
        , m_palette(palette)
        , m_quiet(quietTextColour(palette).name())
    {
    }

    QString html() const
    {
        return differences() + QStringLiteral("<p style=\"margin:0\">&nbsp;</p>") + stages();
    }

private:
    static Timeline timelineOf(const Record &record)
    {
        Timeline timeline;
        for (const core::smtp::StageEvent &event : record.timeline)
            timeline.add(event);
        return timeline;
    }
    QString row(const QStringList &cells, const QString &tag = QStringLiteral("td")) const;
    QString differences() const;
    QString stages() const;
    QString stageRow(Stage stage) const;
    QString factRow(const Difference &difference) const;
    QString result(const Timeline &timeline, Stage stage) const;

    QList<Difference> m_differences;
    Timeline m_before;
    Timeline m_after;
    const QPalette &m_palette;
    QString m_quiet;
};

QString quietCell(const QString &text, const QString &colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour, text.toHtmlEscaped());
}

/// The first of @p cells names the row.
QString Comparison::row(const QStringList &cells, const QString &tag) const
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString width
            = i == 0 ? QString() : QStringLiteral(" width=\"%1%\"").arg(84 / (cells.size() - 1));
        html += QStringLiteral("<%1 align=\"left\" valign=\"top\"%2 style=\"padding:2px 16px 2px 0\">%3</%1>")
                    .arg(tag, width, cells.at(i));
    }
    return html + QStringLiteral("</tr>");
}

QString Comparison::differences() const
{
    if (m_differences.isEmpty())
        return QStringLiteral("<p style=\"margin:0\">%1</p>")
            .arg(Texts::tr("Nothing differs in what is known about these two.").toHtmlEscaped());
    QString rows;
    for (const Difference &difference : m_differences) {
        const bool isRefusal = difference.kind == Difference::Kind::RecipientRefused
            || (difference.kind == Difference::Kind::Ended && difference.before.isEmpty());
        const QString sentence = wording::differenceSentence(difference).toHtmlEscaped();
        // The sign is there for those who cannot tell the colour.
        const QString said = isRefusal ? QStringLiteral("<span style=\"color:%1\">✗ %2</span>")
                                             .arg(toneColour(Tone::Negative, m_palette).name(), sentence)
                                       : sentence;
        rows += row({quietCell(wording::stageLabel(difference.stage), m_quiet), said});
    }
    return QStringLiteral("<p style=\"margin:0\"><b>%1</b></p><table cellspacing=\"0\">%2</table>")
        .arg(Texts::tr("What differs").toHtmlEscaped(), rows);
}

QString Comparison::stages() const
{
    QString rows = row({Texts::tr("Stage").toHtmlEscaped(), Texts::tr("Before").toHtmlEscaped(),
                        Texts::tr("Now").toHtmlEscaped()},
                       QStringLiteral("th"));
    for (int i = 0; i < Timeline::stageCount; ++i)
        rows += stageRow(Timeline::stageAt(i));
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\">%1</table>").arg(rows);
}

QString Comparison::result(const Timeline &timeline, Stage stage) const
{
    const core::smtp::StageEvent *event = timeline.event(stage);
    if (!event)
        return quietCell(timeline.state(stage) == State::Skipped ? Texts::tr("Left out")
                                                                 : Texts::tr("Not reached"),
                         m_quiet);
    QString html = wording::stageSentence(*event).toHtmlEscaped();
    if (timeline.state(stage) == State::Failed)
        html = QStringLiteral("<span style=\"color:%1\">✗ %2</span>")
                   .arg(toneColour(Tone::Negative, m_palette).name(), html);
    if (const auto spent = timeline.timeSpent(stage))
        html += u' ' + quietCell(wording::duration(*spent).replace(u' ', QChar::Nbsp), m_quiet);
    return html;
}

QString Comparison::factRow(const Difference &difference) const
{
    return row({quietCell(wording::differenceName(difference), m_quiet),
                wording::differenceValue(difference, Side::Before).toHtmlEscaped(),
                wording::differenceValue(difference, Side::After).toHtmlEscaped()});
}

QString Comparison::stageRow(Stage stage) const
{
    const bool isFailed = m_before.state(stage) == State::Failed || m_after.state(stage) == State::Failed;
    QString facts;
    bool isOther = isFailed && m_before.state(stage) != m_after.state(stage);
    for (const Difference &difference : m_differences) {
        if (difference.stage != stage)
            continue;
        isOther = true;
        if (!wording::differenceName(difference).isEmpty())
            facts += factRow(difference);
    }
    const QString label = wording::stageLabel(stage).toHtmlEscaped();
    const QString name = isOther ? QStringLiteral("<b>≠ %1</b>").arg(label) : label;
    return row({name, result(m_before, stage), result(m_after, stage)}) + facts;
}

} // namespace

QString comparisonHtml(const Record &before, const Record &after, const QPalette &palette)
{
    return Comparison(before, after, palette).html();
}

} // namespace ui::outbox
