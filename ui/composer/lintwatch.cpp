#include "ui/composer/lintwatch.h"

#include "compliance/overrides.h"
#include "ui/theme/look.h"

#include <algorithm>

namespace trato::ui {

using compliance::Finding;
using compliance::Severity;

LintWatch::LintWatch(const DeskContext& context, QPlainTextEdit& edit, SpellMarks& marks)
    : QObject(&edit)
    , m_context(context)
    , m_edit(edit)
    , m_marks(marks)
{
    connect(&edit, &QPlainTextEdit::textChanged, this, &LintWatch::check);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_findings.size() > 1)
            Q_EMIT changed();
    });
    connect(&context.look, &Look::changed, this, &LintWatch::show);
}

void LintWatch::setContext(DebtorId debtor, const compliance::WordingContext& wording)
{
    if (debtor != m_debtor)
        m_trusted.clear();
    m_debtor = debtor;
    m_wording = wording;
    addTrusted();
    check();
}

void LintWatch::trustAmountsOf(const QString& text)
{
    const auto amounts = compliance::amountsIn(text);
    m_trusted.insert(m_trusted.end(), amounts.begin(), amounts.end());
    addTrusted();
}

void LintWatch::setPassed(const QString& subject, const QStringList& hashes)
{
    m_subject = subject;
    m_passed = hashes;
    check();
}

void LintWatch::addPassed(const QString& hash)
{
    m_passed.append(hash);
    check();
}

QString LintWatch::judgedWords() const { return m_subject + u'\n' + m_edit.toPlainText(); }

/// Nothing is compared while there is no record.
void LintWatch::addTrusted()
{
    if (!m_wording.amounts.empty())
        m_wording.amounts.insert(m_wording.amounts.end(), m_trusted.begin(), m_trusted.end());
}

void LintWatch::setOn(bool on)
{
    m_on = on;
    check();
}

void LintWatch::check()
{
    std::vector<Finding> findings;
    if (m_on)
        findings = compliance::Wording::standard().check(m_edit.toPlainText(), m_wording);
    const Finding* const blocks = compliance::blockingIn(findings);
    const bool passes = !m_passed.isEmpty() && blocks != nullptr && blocks->passable &&
                        m_passed.contains(compliance::overrideTextHash(judgedWords()));
    if (passes)
        findings.clear();
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    show();
    Q_EMIT changed();
}

void LintWatch::show()
{
    std::vector<SpellMarks::Passage> passages;
    for (const Finding& finding : m_findings) {
        QTextCursor words(m_edit.document());
        words.setPosition(finding.from);
        words.setPosition(finding.to, QTextCursor::KeepAnchor);
        const bool blocks = finding.severity == Severity::Block;
        const Theme& theme = m_context.look.theme();
        passages.push_back({std::move(words), blocks ? theme.critM : theme.warnM, blocks ? theme.critT : theme.warnT});
    }
    m_marks.setPassages(std::move(passages));
}

const Finding* LintWatch::current() const
{
    const int caret = m_edit.textCursor().position();
    const auto here = std::find_if(m_findings.begin(), m_findings.end(),
        [caret](const Finding& finding) { return caret >= finding.from && caret <= finding.to; });
    if (here != m_findings.end())
        return &*here;
    if (const Finding* const blocks = compliance::blockingIn(m_findings))
        return blocks;
    return m_findings.empty() ? nullptr : &m_findings.front();
}

int LintWatch::blocking() const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
        [](const Finding& finding) { return finding.severity == Severity::Block; }));
}

void LintWatch::take()
{
    const Finding* const finding = current();
    if (finding == nullptr || finding->suggestion.isEmpty() || m_edit.isReadOnly())
        return;
    QTextCursor place(m_edit.document());
    place.setPosition(finding->fixFrom);
    place.setPosition(finding->fixTo, QTextCursor::KeepAnchor);
    // The text changes with it, and the findings too.
    const QString better = finding->suggestion;
    place.insertText(better);
    m_edit.setTextCursor(place);
    m_edit.setFocus(Qt::OtherFocusReason);
}

} // namespace trato::ui
