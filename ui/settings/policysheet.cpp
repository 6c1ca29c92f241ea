#include "ui/settings/policysheet.h"

#include "ui/format/brazil.h"

#include <QScrollBar>

#include <algorithm>

namespace trato::ui {

namespace {

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

/// The pieces of a page, in the colours of the moment.
class PageWriter final {
public:
    explicit PageWriter(const Look& look)
        : m_look(look)
    {
    }

    void title(const QString& text)
    {
        m_html += QStringLiteral("<p style=\"margin-top:%1px;margin-bottom:%2px;font-weight:600\">%3</p>")
                      .arg(m_look.px(m_html.isEmpty() ? 2 : 16))
                      .arg(m_look.px(4))
                      .arg(escaped(text));
    }
    void words(const QString& text, Tone tone = Tone::Text2)
    {
        m_html += QStringLiteral("<p style=\"margin-top:0px;margin-bottom:%1px;font-size:%2px;color:%3\">%4</p>")
                      .arg(m_look.px(4))
                      .arg(m_look.px(12))
                      .arg(colour(tone), escaped(text));
    }
    void beginTable() { m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"); }
    void endTable() { m_html += QStringLiteral("</table>"); }
    void beginRow() { m_html += QStringLiteral("<tr>"); }
    void endRow() { m_html += QStringLiteral("</tr>"); }
    /// `width` in percent of the page.
    void cell(const QString& text, int width, Tone tone = Tone::Text, const QString& style = {})
    {
        rawCell(escaped(text), width, tone, style);
    }
    /// With a line of the file below the words.
    void quotedCell(const QString& text, const QString& quote, int width)
    {
        if (quote.isEmpty())
            return cell(text, width);
        rawCell(QStringLiteral("%1<br><span style=\"font-family:monospace;color:%2\">%3</span>")
                    .arg(escaped(text), colour(Tone::Text2), escaped(quote)),
            width, Tone::Text, {});
    }
    void row(const QStringList& cells, int firstWidth, Tone tone = Tone::Text, Tone firstTone = Tone::Text)
    {
        const int width = (100 - firstWidth) / std::max(1, static_cast<int>(cells.size()) - 1);
        beginRow();
        for (qsizetype i = 0; i < cells.size(); ++i)
            cell(cells[i], i == 0 ? firstWidth : width, i == 0 ? firstTone : tone);
        endRow();
    }
    /// How much of a whole is used: `share` from 0 to 100.
    void bar(int share, Tone tone)
    {
        const auto piece = [this](int width, const QColor& fill) {
            return width == 0 ? QString()
                              : QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\" style=\"font-size:%3px\">&nbsp;</td>")
                                    .arg(QString::number(width), fill.name(), QString::number(m_look.px(5)));
        };
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>") +
                  piece(share, m_look.theme().mark(tone)) + piece(100 - share, m_look.theme().sunken) +
                  QStringLiteral("</tr></table>");
    }
    [[nodiscard]] QString colour(Tone tone) const { return m_look.theme().tone(tone).name(); }
    [[nodiscard]] QString html() const { return m_html; }

private:
    void rawCell(const QString& html, int width, Tone tone, const QString& style)
    {
        m_html += QStringLiteral("<td width=\"%1%\" valign=\"top\" style=\"padding:%2px %3px %2px 0px;"
                                 "border-bottom:1px solid %4;color:%5;%6\">%7</td>")
                      .arg(QString::number(width), QString::number(m_look.px(4)), QString::number(m_look.px(10)),
                          m_look.theme().line.name(), colour(tone), style, html);
    }

    const Look& m_look;
    QString m_html;
};

void writePart(PageWriter& page, const PolicyPart& part)
{
    page.title(part.title);
    if (!part.note.isEmpty())
        page.words(part.note);
    page.beginTable();
    if (!part.head.isEmpty())
        page.row(part.head, part.head.size() > 3 ? 24 : 40, Tone::Text2, Tone::Text2);
    for (const QStringList& row : part.rows)
        page.row(row, row.size() > 3 ? 24 : 40, Tone::Text, part.head.isEmpty() ? Tone::Text2 : Tone::Text);
    page.endTable();
}

QString whenItRuns(const negotiation::Campaign& campaign, QDate today)
{
    if (today < campaign.from)
        return PolicyWords::tr("begins in %n day(s)", nullptr, static_cast<int>(today.daysTo(campaign.from)));
    if (campaign.until < today)
        return PolicyWords::tr("over since %1").arg(format::date(campaign.until));
    if (!campaign.left().isPositive())
        return PolicyWords::tr("runs, but its money is used up");
    return today == campaign.until
               ? PolicyWords::tr("runs: today is the last day")
               : PolicyWords::tr("runs for %n more day(s)", nullptr, static_cast<int>(today.daysTo(campaign.until)));
}

int shareUsed(const negotiation::Campaign& campaign)
{
    if (!campaign.budget.isPositive())
        return 0;
    const double share = 100.0 * double(campaign.spent.cents()) / double(campaign.budget.cents());
    return std::clamp(static_cast<int>(share), campaign.spent.isPositive() ? 1 : 0, 100);
}

void writeCampaign(PageWriter& page, const negotiation::Campaign& campaign, QDate today)
{
    const PolicyPart part = campaignPart(campaign);
    const bool runs = campaign.runsOn(today) && campaign.left().isPositive();
    page.title(part.title);
    page.words(whenItRuns(campaign, today), runs ? Tone::Ok : Tone::Text2);
    page.words(PolicyWords::tr("%1 used of %2, %3 left")
                   .arg(format::money(campaign.spent.cents()), format::money(campaign.budget.cents()),
                       format::money(campaign.left().cents())),
        Tone::Text);
    const int share = shareUsed(campaign);
    page.bar(share, share >= 90 ? Tone::Warn : Tone::Accent);
    page.beginTable();
    for (const QStringList& row : part.rows)
        page.row(row, 40, Tone::Text, Tone::Text2);
    page.endTable();
}

void writeDifferences(PageWriter& page, const PolicyComparison& comparison)
{
    page.title(PolicyWords::tr("What it says otherwise"));
    if (comparison.differences.empty()) {
        page.words(comparison.lines.empty() ? PolicyWords::tr("Nothing: both files are the same.")
                                            : PolicyWords::tr("Nothing: only comments or the order are others."));
        return;
    }
    page.beginTable();
    page.row({PolicyWords::tr("What"), comparison.before, comparison.after}, 44, Tone::Text2, Tone::Text2);
    QString part;
    for (const PolicyDifference& one : comparison.differences) {
        if (one.part != part)
            page.row({one.part, {}, {}}, 44);
        part = one.part;
        const auto said = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
        page.row({one.what, said(one.before), said(one.after)}, 44, Tone::Text, Tone::Text2);
    }
    page.endTable();
}

void writeLines(PageWriter& page, const PolicyComparison& comparison)
{
    if (comparison.lines.empty())
        return;
    page.title(PolicyWords::tr("In the files, line by line"));
    page.beginTable();
    for (const negotiation::TextChange& line : comparison.lines) {
        const bool added = line.kind == negotiation::TextChange::Kind::Added;
        const Tone tone = added ? Tone::Ok : Tone::Crit;
        page.beginRow();
        page.cell(QString::number(line.line), 8, Tone::Text3);
        page.cell(added ? comparison.after : comparison.before, 22, Tone::Text2);
        page.cell((added ? QStringLiteral("+ ") : QStringLiteral("− ")) + line.text, 70, tone,
            QStringLiteral("font-family:monospace"));
        page.endRow();
    }
    page.endTable();
}

void writeFindings(PageWriter& page, const std::vector<PolicyFinding>& findings)
{
    page.title(PolicyWords::tr("What keeps it from being published"));
    page.beginTable();
    page.row(
        {PolicyWords::tr("Line"), PolicyWords::tr("Key"), PolicyWords::tr("Reason")}, 10, Tone::Text2, Tone::Text2);
    for (const PolicyFinding& one : findings) {
        page.beginRow();
        page.cell(one.line > 0 ? QString::number(one.line) : QStringLiteral("–"), 10, Tone::Text2);
        page.quotedCell(one.key, one.text, 40);
        page.cell(one.message, 50, Tone::Crit);
        page.endRow();
    }
    page.endTable();
}

} // namespace

PolicySheet::PolicySheet(const Look& look, QWidget* parent)
    : QTextBrowser(parent)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    setAccessibleName(PolicyWords::tr("What the policy says"));
    viewport()->setAutoFillBackground(false);
    connect(&look, &Look::changed, this, &PolicySheet::refresh);
}

void PolicySheet::showParts(std::vector<PolicyPart> parts)
{
    show([parts = std::move(parts)](const Look& look) {
        PageWriter page(look);
        for (const PolicyPart& part : parts)
            writePart(page, part);
        return page.html();
    });
}

void PolicySheet::showCampaigns(std::vector<negotiation::Campaign> campaigns, QDate today)
{
    show([campaigns = std::move(campaigns), today](const Look& look) {
        PageWriter page(look);
        for (const negotiation::Campaign& campaign : campaigns)
            writeCampaign(page, campaign, today);
        return page.html();
    });
}

void PolicySheet::showComparison(PolicyComparison comparison)
{
    show([comparison = std::move(comparison)](const Look& look) {
        PageWriter page(look);
        writeDifferences(page, comparison);
        writeLines(page, comparison);
        return page.html();
    });
}

void PolicySheet::showFindings(std::vector<PolicyFinding> findings)
{
    show([findings = std::move(findings)](const Look& look) {
        PageWriter page(look);
        writeFindings(page, findings);
        return page.html();
    });
}

void PolicySheet::showWords(const QString& words)
{
    show([words](const Look& look) {
        PageWriter page(look);
        page.words(words);
        return page.html();
    });
}

/// The same page again (somebody else's change elsewhere) leaves the reader where they are.
void PolicySheet::show(Page page)
{
    const QString before = toHtml();
    const int at = verticalScrollBar()->value();
    m_page = std::move(page);
    refresh();
    verticalScrollBar()->setValue(toHtml() == before ? at : 0);
}

void PolicySheet::refresh()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Text, m_look.theme().text);
    setPalette(colours);
    setFont(m_look.font(Type::Body));
    document()->setDocumentMargin(m_look.px(4));
    if (m_page)
        setHtml(m_page(m_look));
}

} // namespace trato::ui
