#include "ui/settings/macrospane.h"

#include "macros/plan.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace trato::ui {

using macros::Macro;
using macros::MacroBook;

namespace {

/// The words of a step that has words of its own.
QString* wordsOf(macros::Step& step)
{
    if (auto* const message = std::get_if<macros::MessageStep>(&step))
        return message->templateName.isEmpty() ? &message->words : nullptr;
    if (auto* const note = std::get_if<macros::NoteStep>(&step))
        return &note->words;
    if (auto* const help = std::get_if<macros::HelpStep>(&step))
        return &help->words;
    if (auto* const transfer = std::get_if<macros::TransferStep>(&step))
        return &transfer->note;
    if (auto* const snooze = std::get_if<macros::SnoozeStep>(&step))
        return &snooze->note;
    if (auto* const escalation = std::get_if<macros::EscalationStep>(&step))
        return &escalation->reason;
    auto* const wrapUp = std::get_if<macros::WrapUpStep>(&step);
    return wrapUp != nullptr ? &wrapUp->note : nullptr;
}

QString actionOfMacro(const Macro& macro) { return QStringLiteral("macro.%1").arg(macro.id.value()); }

} // namespace

MacrosPane::MacrosPane(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::None, parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_order(new QListWidget)
    , m_words(new QPlainTextEdit)
    , m_wordsTitle(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_key(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_message(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_up(new Button(context.look, tr("Earlier")))
    , m_down(new Button(context.look, tr("Later")))
    , m_out(new Button(context.look, tr("Take out")))
    , m_giveKey(new Button(context.look, tr("Another key")))
    , m_save(new Button(context.look, tr("Keep"), ButtonKind::Filled))
    , m_remove(new Button(context.look, tr("Remove")))
{
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &MacrosPane::showCurrent);
    connect(m_order, &QListWidget::currentRowChanged, this, &MacrosPane::showWords);
    connect(m_name, &QLineEdit::textChanged, this, &MacrosPane::showActions);
    connect(m_name, &QLineEdit::returnPressed, this, &MacrosPane::save);
    connect(m_words, &QPlainTextEdit::textChanged, this, &MacrosPane::reword);
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    connect(m_out, &Button::clicked, this, &MacrosPane::removeStep);
    connect(m_save, &Button::clicked, this, &MacrosPane::save);
    connect(m_remove, &Button::clicked, this, &MacrosPane::remove);
    connect(m_giveKey, &Button::clicked, this, [this] {
        if (const Macro* const macro = current())
            Q_EMIT keyWanted(actionOfMacro(*macro));
    });
    connect(&context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("macros") || topic.isEmpty())
            load();
    });
    connect(&context.actions, &ActionRegistry::changed, this, [this](const QString& id) {
        if (id.startsWith(QStringLiteral("macro.")))
            showActions();
    });
    MacrosPane::lookChanged();
    show({});
    load();
}

void MacrosPane::buildLayout()
{
    m_list->setAccessibleName(tr("Your macros"));
    m_name->setAccessibleName(tr("Name"));
    m_order->setAccessibleName(tr("Steps in their order"));
    for (QListWidget* list : {m_list, m_order})
        LinesDelegate::give(*list, look());
    m_order->installEventFilter(this);
    m_words->setAccessibleName(tr("Words of the step"));
    m_words->setTabChangesFocus(true);
    m_wordsTitle->setText(tr("Words of the step; places like {primeiro_nome} are filled in"));
    m_up->setHint(QStringLiteral("Alt ↑"));
    m_down->setHint(QStringLiteral("Alt ↓"));
    m_out->setHint(QStringLiteral("Del"));
    m_remove->setGlyph(Icon::Trash);
    m_giveKey->setGlyph(Icon::Keyboard);
    auto* key = new QHBoxLayout;
    key->addWidget(m_key, 1);
    key->addWidget(m_giveKey);
    auto* steps = new QHBoxLayout;
    steps->addStretch(1);
    for (Button* button : {m_up, m_down, m_out})
        steps->addWidget(button);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_remove);
    foot->addWidget(m_save);
    auto* form = new QVBoxLayout;
    form->addWidget(new Label(look(), tr("Name"), {Type::Small, Tone::Text2}));
    form->addWidget(m_name);
    form->addLayout(key);
    form->addWidget(m_order, 2);
    form->addLayout(steps);
    form->addWidget(m_wordsTitle);
    form->addWidget(m_words, 1);
    form->addLayout(foot);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_list, 1);
    row->addLayout(form, 2);
}

void MacrosPane::takeFocus() { m_list->setFocus(Qt::ShortcutFocusReason); }

QString MacrosPane::message() const { return m_message->text(); }

const Macro* MacrosPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_known.size()) ? &m_known[static_cast<size_t>(row)] : nullptr;
}

bool MacrosPane::isChanged() const
{
    const Macro* const macro = current();
    return macro != nullptr && (macro->name != m_name->text().trimmed() || macro->steps != m_steps);
}

void MacrosPane::load()
{
    m_context.runner.run(
        this,
        [user = m_context.user](
            storage::Database& database, const JobToken&) { return MacroBook(database, user).list(); },
        [this](const Result<std::vector<Macro>>& macros) {
            // What is being changed here stays; it is compared when it is kept.
            if (macros && !isChanged())
                show(*macros);
        });
}

void MacrosPane::show(std::vector<Macro> macros)
{
    const Macro* const before = current();
    const macros::MacroId chosen = before ? before->id : macros::MacroId();
    m_known = std::move(macros);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const Macro& one : m_known) {
        if (one.id == chosen)
            row = m_list->count();
        m_list->addItem(one.name + u'\n' + macros::inWords(one.steps));
    }
    m_list->setCurrentRow(m_known.empty() ? -1 : row);
    showCurrent();
}

void MacrosPane::showCurrent()
{
    const Macro* const macro = current();
    m_steps = macro ? macro->steps : std::vector<macros::Step>();
    m_name->setText(macro ? macro->name : QString());
    m_message->setText(m_known.empty() ? tr("None yet: %1 at the desk records what you do on a case.")
                                             .arg(m_context.actions.keyText(QStringLiteral("macro.record")))
                                       : QString());
    showSteps(0);
}

void MacrosPane::showSteps(int row)
{
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    for (const macros::Step& step : m_steps)
        m_order->addItem(QStringLiteral("%1. %2").arg(m_order->count() + 1).arg(macros::inWords(step)));
    m_order->setCurrentRow(std::clamp(row, -1, m_order->count() - 1));
    showWords();
}

void MacrosPane::showWords()
{
    const int row = m_order->currentRow();
    const QString* const words = row < 0 ? nullptr : wordsOf(m_steps[static_cast<size_t>(row)]);
    m_filling = true;
    m_words->setPlainText(words ? *words : QString());
    m_filling = false;
    m_words->setEnabled(words != nullptr);
    m_wordsTitle->setEnabled(words != nullptr);
    showActions();
}

void MacrosPane::showActions()
{
    const Macro* const macro = current();
    const int row = m_order->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_order->count());
    m_out->setEnabled(row >= 0 && m_order->count() > 1);
    m_save->setEnabled(isChanged());
    m_remove->setEnabled(macro != nullptr);
    m_name->setEnabled(macro != nullptr);
    m_giveKey->setEnabled(macro != nullptr && m_context.actions.find(actionOfMacro(*macro)) != nullptr);
    const QString key = macro ? m_context.actions.keyText(actionOfMacro(*macro)) : QString();
    m_key->setText(macro == nullptr ? QString()
                   : key.isEmpty()  ? tr("No key yet; in the palette by its name")
                                    : tr("Key: %1").arg(key));
}

void MacrosPane::move(int by)
{
    const int row = m_order->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_order->count())
        return;
    std::swap(m_steps[static_cast<size_t>(row)], m_steps[static_cast<size_t>(to)]);
    showSteps(to);
}

void MacrosPane::removeStep()
{
    const int row = m_order->currentRow();
    if (row < 0 || m_order->count() < 2)
        return;
    m_steps.erase(m_steps.begin() + row);
    showSteps(row);
}

void MacrosPane::reword()
{
    const int row = m_order->currentRow();
    QString* const words = m_filling || row < 0 ? nullptr : wordsOf(m_steps[static_cast<size_t>(row)]);
    if (words == nullptr)
        return;
    *words = m_words->toPlainText();
    m_order->item(row)->setText(
        QStringLiteral("%1. %2").arg(row + 1).arg(macros::inWords(m_steps[static_cast<size_t>(row)])));
    showActions();
}

void MacrosPane::save()
{
    const Macro* const macro = current();
    if (macro == nullptr || !isChanged())
        return;
    m_context.runner.run(
        this,
        [user = m_context.user, changed = Macro{macro->id, m_name->text(), m_steps}, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) -> Result<std::vector<Macro>> {
            MacroBook book(database, user);
            TRATO_CHECK(book.keep(changed, now));
            return book.list();
        },
        [this](const Result<std::vector<Macro>>& all) {
            if (!all)
                return m_message->setText(all.error().message, {Type::Small, Tone::Warn, Weight::Medium});
            show(*all);
            m_message->setText(tr("It is kept."), {Type::Small, Tone::Text2});
        });
}

void MacrosPane::remove()
{
    const Macro* const macro = current();
    if (macro == nullptr)
        return;
    m_context.runner.run(
        this,
        [user = m_context.user, id = macro->id](
            storage::Database& database, const JobToken&) -> Result<std::vector<Macro>> {
            MacroBook book(database, user);
            TRATO_CHECK(book.remove(id));
            return book.list();
        },
        [this](const Result<std::vector<Macro>>& all) {
            if (!all)
                return m_message->setText(all.error().message, {Type::Small, Tone::Warn, Weight::Medium});
            show(*all);
        });
}

bool MacrosPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_order || event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    const auto* const press = static_cast<QKeyEvent*>(event);
    const bool alt = press->modifiers() == Qt::AltModifier;
    if (alt && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down))
        move(press->key() == Qt::Key_Up ? -1 : 1);
    else if (press->key() == Qt::Key_Delete)
        removeStep();
    else
        return Surface::eventFilter(watched, event);
    return true;
}

void MacrosPane::lookChanged()
{
    layout()->setContentsMargins(0, px(4), 0, 0);
    layout()->setSpacing(px(16));
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_words})
        part->setFont(look().font(Type::Small));
    Surface::lookChanged();
}

} // namespace trato::ui
