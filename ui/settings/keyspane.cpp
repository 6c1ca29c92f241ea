#include "ui/settings/keyspane.h"

#include "ui/desk/actionregistry.h"
#include "ui/settings/keyrecorder.h"
#include "ui/settings/keysfile.h"
#include "ui/settings/keysmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace trato::ui {

KeysPane::KeysPane(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::None, parent)
    , m_actions(context.actions)
    , m_model(new KeysModel(context.actions, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
    , m_message(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_recorder(new KeyRecorder(context.look))
    , m_exchange(new Button(context.look, tr("Exchange the two"), ButtonKind::Filled))
    , m_record(new Button(context.look, tr("Another key")))
    , m_clear(new Button(context.look, tr("No key")))
    , m_reset(new Button(context.look, tr("Usual key")))
    , m_resetAll(new Button(context.look, tr("All usual keys")))
    , m_import(new Button(context.look, tr("From a file…")))
    , m_export(new Button(context.look, tr("To a file…")))
{
    auto* layout = new QVBoxLayout(this);
    m_filter->setPlaceholderText(tr("Filter by action or key"));
    m_filter->setAccessibleName(tr("Filter the actions"));
    m_filter->installEventFilter(this);
    buildTable();
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    buildFoot();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        m_table->setCurrentIndex(m_shown->index(0, 0));
    });
    KeysPane::lookChanged();
    stop({});
}

void KeysPane::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    m_table->setCurrentIndex(m_shown->index(0, 0));
    connect(m_table, &QTableView::doubleClicked, this, &KeysPane::record);
}

void KeysPane::buildFoot()
{
    auto* said = new QHBoxLayout;
    said->addWidget(m_message, 1);
    said->addWidget(m_recorder);
    said->addWidget(m_exchange);
    auto* changes = new QHBoxLayout;
    for (Button* button : {m_record, m_clear, m_reset, m_resetAll})
        changes->addWidget(button);
    changes->addStretch(1);
    auto* files = new QHBoxLayout;
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch(0);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->addLayout(changes, 1);
    m_buttons->addLayout(files);
    static_cast<QVBoxLayout*>(layout())->addLayout(said);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_buttons);
    m_record->setHint(QStringLiteral("↵"));
    m_export->setGlyph(Icon::Download);
    m_import->setGlyph(Icon::Imports);
    connect(m_record, &Button::clicked, this, &KeysPane::record);
    connect(m_clear, &Button::clicked, this, [this] {
        m_recording = currentId();
        pressed({});
    });
    connect(m_reset, &Button::clicked, this, &KeysPane::resetOne);
    connect(m_resetAll, &Button::clicked, this, [this] {
        m_actions.resetKeys();
        Q_EMIT keysChanged();
        stop(tr("All keys are the usual ones."));
    });
    connect(m_exchange, &Button::clicked, this, &KeysPane::exchange);
    connect(m_import, &Button::clicked, this, [this] { askFile(false); });
    connect(m_export, &Button::clicked, this, [this] { askFile(true); });
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPane::pressed);
    connect(m_recorder, &KeyRecorder::givenUp, this, [this] { stop(tr("Nothing changed.")); });
}

QString KeysPane::currentId() const { return m_table->currentIndex().data(KeysModel::IdRole).toString(); }

QString KeysPane::message() const { return m_message->text(); }

void KeysPane::takeFocus() { m_filter->setFocus(Qt::ShortcutFocusReason); }

void KeysPane::recordFor(const QString& actionId)
{
    const ActionRegistry::Entry* const entry = m_actions.find(actionId);
    if (entry == nullptr)
        return;
    m_filter->setText(entry->spec.text);
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, 0).data(KeysModel::IdRole).toString() == actionId)
            m_table->setCurrentIndex(m_shown->index(row, 0));
    }
    if (currentId() == actionId)
        record();
}

void KeysPane::record()
{
    const ActionRegistry::Entry* const entry = m_actions.find(currentId());
    if (entry == nullptr)
        return;
    m_recording = entry->spec.id;
    m_holder.clear();
    m_exchange->hide();
    m_recorder->show();
    m_recorder->setFocus(Qt::OtherFocusReason);
    say(tr("The new key for “%1”. Esc keeps the old one.").arg(entry->spec.text), Tone::Accent);
}

void KeysPane::pressed(const QKeySequence& sequence) { taken(m_actions.remap(m_recording, sequence), sequence); }

void KeysPane::taken(const Result<void>& result, const QKeySequence& sequence)
{
    if (result) {
        const ActionRegistry::Entry* const entry = m_actions.find(m_recording);
        Q_EMIT keysChanged();
        return stop(sequence.isEmpty() ? tr("“%1” has no key now.").arg(entry->spec.text)
                                       : tr("%1 does “%2” now.").arg(keyText(sequence), entry->spec.text));
    }
    m_holder = result.error().detail.value(QLatin1StringView("action")).toString();
    if (m_holder.isEmpty())
        return say(result.error().message, Tone::Warn);
    m_recorder->hide();
    m_exchange->show();
    m_exchange->setFocus(Qt::OtherFocusReason);
    say(tr("%1 Exchange the two?").arg(result.error().message), Tone::Warn);
}

void KeysPane::exchange()
{
    const Result<void> done = m_actions.swap(m_recording, m_holder);
    if (!done)
        return say(done.error().message, Tone::Warn);
    Q_EMIT keysChanged();
    const auto words = [this](const QString& id) {
        return m_actions.sequence(id).isEmpty() ? tr("no key") : m_actions.keyText(id);
    };
    stop(tr("Exchanged: “%1” has %2, “%3” has %4.")
             .arg(m_actions.find(m_recording)->spec.text, words(m_recording), m_actions.find(m_holder)->spec.text,
                 words(m_holder)));
}

void KeysPane::stop(const QString& message)
{
    const bool had = m_recorder->hasFocus() || m_exchange->hasFocus();
    m_recorder->hide();
    m_exchange->hide();
    if (had)
        m_table->setFocus(Qt::OtherFocusReason);
    say(message.isEmpty() ? tr("Enter on a line takes another key.") : message, Tone::Text2);
}

void KeysPane::say(const QString& message, Tone tone)
{
    m_message->setText(message, {Type::Small, tone, tone == Tone::Text2 ? Weight::Regular : Weight::Medium});
    m_recorder->setAccessibleDescription(message);
    m_exchange->setAccessibleDescription(message);
}

void KeysPane::resetOne()
{
    m_recording = currentId();
    const ActionRegistry::Entry* const entry = m_actions.find(m_recording);
    if (entry != nullptr)
        pressed(entry->standard);
}

void KeysPane::askFile(bool toSave)
{
    auto* dialog = new QFileDialog(this, toSave ? tr("Keep the keys in a file") : tr("Take the keys of a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setNameFilters({tr("Keys (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (toSave)
        dialog->selectFile(QStringLiteral("trato-keys.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, toSave](const QString& path) { toSave ? writeFile(path) : readFile(path); });
    dialog->open();
}

void KeysPane::writeFile(const QString& path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(keysFile(m_actions)) > 0 && file.commit();
    say(written ? tr("Your keys are in %1.").arg(path)
                : tr("The keys could not be written: %1").arg(file.errorString()),
        written ? Tone::Text2 : Tone::Crit);
}

void KeysPane::readFile(const QString& path)
{
    QFile file(path);
    constexpr qint64 most = 512 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("The file can't be read: %1").arg(file.errorString()), Tone::Crit);
    const Result<void> result = takeKeysFile(m_actions, file.read(most));
    if (!result)
        return say(tr("Nothing changed: %1").arg(result.error().message), Tone::Warn);
    Q_EMIT keysChanged();
    say(tr("The keys of the file hold now."), Tone::Text2);
}

bool KeysPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        record();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Surface::eventFilter(watched, event);
}

/// The exchange that is offered is taken or left.
void KeysPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_exchange->hasFocus() && enter)
        return exchange();
    if (m_exchange->hasFocus() && event->key() == Qt::Key_Escape)
        return stop({});
    Surface::keyPressEvent(event);
}

void KeysPane::lookChanged()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(px(8));
    m_filter->setFont(look().font(Type::Small));
    m_filter->setFixedHeight(look().metrics().input() + px(4));
    m_table->setFont(look().font(Type::Small));
    m_table->verticalHeader()->setDefaultSectionSize(look().metrics().tableRow());
    QHeaderView* const head = m_table->horizontalHeader();
    head->setMinimumSectionSize(0);
    const int widths[] = {0, 140, 130, 110};
    for (int column = 0; column < 4; ++column) {
        head->setSectionResizeMode(column, widths[column] == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (widths[column] != 0)
            head->resizeSection(column, px(widths[column]));
    }
    Surface::lookChanged();
    fold();
}

QSize KeysPane::minimumSizeHint() const { return {px(360), px(200)}; }

void KeysPane::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fold();
}

/// A narrow window: where an action belongs gives way, and the files stand below the other buttons.
void KeysPane::fold()
{
    const bool narrow = width() < px(760);
    m_table->setColumnHidden(1, narrow);
    m_buttons->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace trato::ui
