#include "ui/insight/figurecsv.h"

#include "base/text.h"
#include "ui/insight/figurewords.h"
#include "ui/insight/funnelchart.h"
#include "ui/insight/rolltable.h"
#include "ui/insight/words.h"
#include "ui/widgets/channelstrip.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::ui {

using insight::Figure;
using money::Money;

namespace {

QString number(std::optional<Money> value) { return value ? value->toString().replace(u'.', u',') : QString(); }
QString cents(qint64 amount) { return number(Money::fromCents(amount)); }
QString percent(qint64 part, qint64 whole) { return number(insight::quotient(part * 100, whole)); }

/// What a spreadsheet would take for a formula is kept as text.
QString cell(QString text)
{
    static const QString formula = QStringLiteral("=+@\t\r");
    const bool isNumber = text.startsWith(u'-') && text.size() > 1 && text[1].isDigit();
    if (!text.isEmpty() && (formula.contains(text[0]) || (text[0] == u'-' && !isNumber)))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

class Sheet final {
public:
    void line(const QStringList& cells)
    {
        QStringList written;
        std::ranges::transform(cells, std::back_inserter(written), &cell);
        m_bytes += written.join(u';').toUtf8() + "\r\n";
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes = "\xEF\xBB\xBF";
};

void addFigures(Sheet& sheet, const InsightBoard& board)
{
    for (const Figure figure : insight::allFigures) {
        const auto now = insight::figureOf(board.now, figure);
        QString about = insight::figureDefinition(figure);
        if (!now)
            about = insight::whyUnsaid(board.now, figure) + QStringLiteral(". ") + about;
        sheet.line({figureLabel(figure), number(now), number(insight::figureOf(board.then, figure)), about});
    }
    sheet.line({InsightWords::tr("Recovered"), cents(board.now.recovered), cents(board.then.recovered), {}});
    sheet.line({InsightWords::tr("Cost of contacts"), board.now.cost ? cents(*board.now.cost) : QString(),
        board.then.cost ? cents(*board.then.cost) : QString(), {}});
}

void addCohorts(Sheet& sheet, const InsightBoard& board)
{
    for (const insight::Cohort& cohort : board.cohorts) {
        for (size_t week = 0; week < cohort.recovered.size() && cohort.overdue > 0; ++week) {
            sheet.line({InsightWords::tr("Recovery of %1, week %2, %").arg(cohort.month.toString(u"MM/yyyy")).arg(week),
                percent(cohort.recovered[week], cohort.overdue), {},
                InsightWords::tr("of %1 overdue").arg(cents(cohort.overdue))});
        }
    }
}

void addRest(Sheet& sheet, const InsightBoard& board)
{
    for (size_t step = 0; step < board.funnel.size(); ++step)
        sheet.line({funnelStepName(insight::FunnelStep(step)), QString::number(board.funnel[step]), {},
            InsightWords::tr("debtors")});
    for (const insight::ChannelFigures& one : board.channels) {
        const auto channel = channelFromName(one.channel);
        const QString name = channel ? channelTitle(*channel) : one.channel;
        sheet.line({InsightWords::tr("%1: answers, %").arg(name), percent(one.answered.part, one.answered.whole), {},
            InsightWords::tr("of %1 contacted").arg(one.answered.whole)});
        sheet.line({InsightWords::tr("%1: cost of a contact").arg(name), number(one.price), {}, {}});
        sheet.line({InsightWords::tr("%1: share of the agreements, %").arg(name),
            percent(one.deals.part, one.deals.whole), {}, InsightWords::tr("of %1").arg(one.deals.whole)});
    }
    for (size_t was = 0; was < board.rolls.size(); ++was) {
        for (size_t now = 0; now < board.rolls.size(); ++now) {
            if (board.rolls[was][now] > 0)
                sheet.line({InsightWords::tr("Late: from %1 to %2").arg(lateRangeName(was), lateRangeName(now)),
                    cents(board.rolls[was][now]), {}, {}});
        }
    }
}

} // namespace

QByteArray figuresCsv(const InsightBoard& board)
{
    Sheet sheet;
    sheet.line({InsightWords::tr("figure"), periodText(board.period), periodText(board.before),
        InsightWords::tr("definition")});
    sheet.line({InsightWords::tr("Portfolio"), portfolioText(board), portfolioText(board), {}});
    addFigures(sheet, board);
    addCohorts(sheet, board);
    addRest(sheet, board);
    return sheet.bytes();
}

QString figuresFileName(const InsightBoard& board)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr qsizetype longest = 60;
    QStringList parts{QStringLiteral("trato")};
    parts += text::folded(board.portfolio).left(longest).split(others, Qt::SkipEmptyParts);
    if (parts.size() == 1 && board.period.portfolio != 0)
        parts.append(QString::number(board.period.portfolio));
    parts += {board.period.from.toString(Qt::ISODate), board.period.to.toString(Qt::ISODate)};
    return parts.join(u'-') + QStringLiteral(".csv");
}

} // namespace trato::ui
