#include "ui/cadence/cadencedifference.h"

#include "negotiation/policy/policytext.h"

namespace trato::ui {

using negotiation::TextChange;

CadenceDifference::CadenceDifference(const Look& look, QWidget* parent)
    : QTextBrowser(parent)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("What changes in the file"));
    connect(&look, &Look::changed, this, &CadenceDifference::refresh);
}

void CadenceDifference::showTexts(const Texts& texts)
{
    m_texts = texts;
    m_words.clear();
    refresh();
}

void CadenceDifference::showWords(const QString& words)
{
    m_words = words;
    refresh();
}

QString CadenceDifference::html() const
{
    const auto paragraph = [this](const QString& text) {
        return QStringLiteral("<p style=\"color:%1\">%2</p>").arg(m_look.theme().text2.name(), text.toHtmlEscaped());
    };
    if (!m_words.isEmpty())
        return paragraph(m_words);
    const auto changes = negotiation::textChanges(m_texts.beforeText, m_texts.afterText);
    if (changes.empty())
        return paragraph(tr("Nothing: both files say the same."));
    QString page = paragraph(
        tr("From %1 to %2: %n line(s)", nullptr, static_cast<int>(changes.size())).arg(m_texts.before, m_texts.after));
    page += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:%1px\">")
                .arg(m_look.px(10));
    for (const TextChange& change : changes) {
        const bool added = change.kind == TextChange::Kind::Added;
        const QColor ground = m_look.theme().tint(added ? Tone::Ok : Tone::Crit);
        const QColor words = m_look.theme().tone(added ? Tone::Ok : Tone::Crit);
        page += QStringLiteral(
            "<tr bgcolor=\"%1\"><td width=\"48\" align=\"right\" style=\"padding:%2px;color:%3\">%4</td>"
            "<td style=\"padding:%2px;color:%5;font-family:monospace;white-space:pre-wrap\">%6</td></tr>")
                    .arg(ground.name(), QString::number(m_look.px(3)), m_look.theme().text3.name(),
                        QString::number(change.line), words.name(),
                        ((added ? QStringLiteral("+ ") : QStringLiteral("− ")) + change.text).toHtmlEscaped());
    }
    return page + QStringLiteral("</table>");
}

void CadenceDifference::refresh()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_look.theme().canvas);
    colours.setColor(QPalette::Text, m_look.theme().text);
    setPalette(colours);
    setFont(m_look.font(Type::Small));
    document()->setDocumentMargin(m_look.px(12));
    setHtml(html());
}

} // namespace trato::ui
