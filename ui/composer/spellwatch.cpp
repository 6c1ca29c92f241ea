#include "ui/composer/spellwatch.h"

#include "ui/async/runner.h"
#include "ui/theme/look.h"

#include <QMenu>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

SpellWatch::SpellWatch(const DeskContext& context, QPlainTextEdit& edit)
    : QObject(&edit)
    , m_context(context)
    , m_edit(edit)
    , m_marks(*edit.document())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &SpellWatch::check);
    connect(&edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&context.look, &Look::changed, this, &SpellWatch::check);
}

QString SpellWatch::ownWordsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/trato/words.txt");
}

void SpellWatch::setNames(const QString& text)
{
    m_names = Speller::wordsOf(text);
    m_pause.start();
}

void SpellWatch::check()
{
    m_checking.cancel();
    const QString text = m_edit.toPlainText();
    if (text.isEmpty())
        return show(text, {});
    struct Answer {
        std::shared_ptr<Speller> speller;
        std::vector<Misspelling> found;
    };
    m_checking = m_context.runner.compute(
        this,
        [speller = m_speller, text, names = m_names](const JobToken&) -> Result<Answer> {
            std::shared_ptr<Speller> asked = speller;
            if (asked == nullptr) {
                TRATO_TRY(asked, Speller::open(Speller::standardDictionary(), ownWordsFile()));
            }
            return Answer{asked, asked->check(text, names)};
        },
        [this, text](const Result<Answer>& answer) {
            if (!answer)
                return;
            m_speller = answer->speller;
            if (m_edit.toPlainText() == text)
                show(text, answer->found);
        });
}

void SpellWatch::show(const QString& text, const std::vector<Misspelling>& found)
{
    const int caret = m_edit.textCursor().position();
    std::vector<QTextCursor> words;
    for (const Misspelling& one : found) {
        // The word that is being typed may become one yet.
        const bool typing = m_edit.hasFocus() && caret == one.from + one.length && caret == text.size();
        if (typing)
            continue;
        QTextCursor word(m_edit.document());
        word.setPosition(one.from);
        word.setPosition(one.from + one.length, QTextCursor::KeepAnchor);
        words.push_back(std::move(word));
    }
    m_marks.set(std::move(words), m_context.look.theme().crit);
    Q_EMIT changed();
}

QStringList SpellWatch::marked() const
{
    QStringList words;
    for (const QTextCursor& word : m_marks.words())
        words.append(word.selectedText());
    return words;
}

QTextCursor SpellWatch::wordAt(int position) const
{
    for (const QTextCursor& word : m_marks.words()) {
        if (position >= word.selectionStart() && position <= word.selectionEnd())
            return word;
    }
    return {};
}

void SpellWatch::suggest()
{
    if (isEmpty() || m_speller == nullptr)
        return;
    const int caret = m_edit.textCursor().position();
    QTextCursor word = wordAt(caret);
    if (word.isNull()) {
        const std::vector<QTextCursor>& words = m_marks.words();
        const auto next = std::find_if(
            words.begin(), words.end(), [caret](const QTextCursor& one) { return one.selectionStart() >= caret; });
        word = next == words.end() ? words.front() : *next;
    }
    m_edit.setTextCursor(word);
    m_context.runner.compute(
        this, [speller = m_speller, text = word.selectedText()](const JobToken&) { return speller->suggestions(text); },
        [this, word](const QStringList& suggestions) {
            auto* menu = new QMenu(&m_edit);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setAccessibleName(tr("Suggestions"));
            fill(*menu, word, suggestions, nullptr);
            menu->popup(m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()));
            if (!menu->actions().isEmpty())
                menu->setActiveAction(menu->actions().front());
        });
}

void SpellWatch::addTo(QMenu& menu, const QPoint& place)
{
    const QTextCursor word = wordAt(m_edit.cursorForPosition(place).position());
    if (word.isNull() || m_speller == nullptr || menu.actions().isEmpty())
        return;
    QAction* const first = menu.actions().front();
    QAction* const line = menu.insertSeparator(first);
    // They come when they are known: the menu is open meanwhile.
    const QPointer<QMenu> open(&menu);
    m_context.runner.compute(
        this, [speller = m_speller, text = word.selectedText()](const JobToken&) { return speller->suggestions(text); },
        [this, word, open, line](const QStringList& suggestions) {
            if (open != nullptr)
                fill(*open, word, suggestions, line);
        });
}

void SpellWatch::fill(QMenu& menu, const QTextCursor& word, const QStringList& suggestions, QAction* before)
{
    const auto put = [&](const QString& text) {
        auto* action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    for (const QString& suggestion : suggestions)
        connect(put(suggestion), &QAction::triggered, this, [this, word, suggestion] { replace(word, suggestion); });
    if (suggestions.isEmpty())
        put(tr("No suggestion"))->setEnabled(false);
    menu.insertSeparator(before);
    connect(put(tr("Add “%1” to my words").arg(word.selectedText())), &QAction::triggered, this,
        [this, text = word.selectedText()] { learn(text); });
}

void SpellWatch::replace(QTextCursor word, const QString& by)
{
    word.insertText(by);
    m_edit.setTextCursor(word);
    m_edit.setFocus(Qt::OtherFocusReason);
}

void SpellWatch::learn(const QString& word)
{
    m_context.runner.compute(
        this, [speller = m_speller, word](const JobToken&) { return speller->learn(word); },
        [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error().message);
            check();
        });
    m_edit.setFocus(Qt::OtherFocusReason);
}

} // namespace trato::ui
