#include "ui/shell/commandpalette.h"

#include "ui/desk/actionregistry.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/spoken.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace trato::ui {
namespace {

constexpr int mostRows = 9;
constexpr const char* windowPrefixes[] = {"keys.", "look.", "desk.", "notices.", "help.", "window.", "machine."};

bool isPrefix(QChar c) { return c == u'>' || c == u'@' || c == u'#' || c == u':'; }

bool belongsToWindow(const QString& id)
{
    return std::any_of(std::begin(windowPrefixes), std::end(windowPrefixes),
        [&](const char* prefix) { return id.startsWith(QLatin1StringView(prefix)); });
}

void byScore(std::vector<PaletteItem>& items)
{
    std::stable_sort(
        items.begin(), items.end(), [](const PaletteItem& a, const PaletteItem& b) { return a.score > b.score; });
}

} // namespace

CommandPalette::CommandPalette(const Look& look, ActionRegistry& actions, QWidget* window)
    : LookWidget(look)
    , m_actions(actions)
    , m_overlay(new Overlay(look, window))
    , m_edit(new QLineEdit(this))
    , m_context(new ChipLabel(look, {}, this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
{
    Spoken::as(*this, QAccessible::Dialog);
    setAccessibleName(tr("Commands"));
    m_edit->setProperty("bare", true);
    m_edit->setAccessibleName(tr("Search or command"));
    m_edit->setPlaceholderText(tr("Search or command"));
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(look, *m_model, m_list));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_context->hide();
    connect(m_edit, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_list, &QListView::clicked, this, [this] { runCurrent(); });
    // Who can't see chooses by selecting: that is what a list offers to a screen reader.
    // The current line is not selected by itself: what is selected already could not be chosen.
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& selected) {
            if (selected.isEmpty() || QGuiApplication::mouseButtons() != Qt::NoButton)
                return;
            choose(selected.indexes().front());
            runCurrent();
        });
    m_overlay->setPanel(this, 656, 96);
    CommandPalette::lookChanged();
}

void CommandPalette::addSource(PaletteSource source) { m_sources.push_back(std::move(source)); }

void CommandPalette::setContext(const QString& name)
{
    m_context->setChip({name, Tone::Accent});
    m_context->setVisible(!name.isEmpty());
    placeParts();
}

void CommandPalette::open(const QString& query)
{
    if (m_edit->text() == query)
        search();
    else
        m_edit->setText(query);
    m_overlay->open();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close() { m_overlay->close(); }

bool CommandPalette::isOpen() const { return m_overlay->isOpen(); }

QSize CommandPalette::sizeHint() const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += px(m_model->isHeading(row) ? 30 : 36);
    return {px(656), px(48) + std::min(rows, px(36) * mostRows + px(90)) + px(50)};
}

void CommandPalette::lookChanged()
{
    m_edit->setFont(look().font(Type::Title));
    placeParts();
    updateGeometry();
    update();
}

void CommandPalette::resizeEvent(QResizeEvent*) { placeParts(); }

void CommandPalette::placeParts()
{
    const int esc = keyCapSize(look(), QStringLiteral("Esc"), KeyCapKind::Flat).width();
    const int right = width() - px(16) - esc;
    const int chip = m_context->isVisibleTo(this) ? chipSize(look(), m_context->chip()).width() + px(12) : 0;
    m_context->setGeometry(
        right - chip, (px(48) - look().metrics().chip()) / 2, chip - px(12), look().metrics().chip());
    m_edit->setGeometry(px(42), px(8), right - chip - px(54), px(32));
    m_list->setGeometry(0, px(48) + 1, width(), height() - px(48) - px(45));
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const int right = width() - px(16) - keyCapSize(look(), QStringLiteral("Esc"), KeyCapKind::Flat).width();
    QPainter painter(this);
    look().icons().paint(painter, QRect(px(16), 0, px(16), px(48)), Icon::Search, theme().text2);
    const QSize cap = keyCapSize(look(), QStringLiteral("Esc"), KeyCapKind::Flat);
    paintKeyCap(look(), painter, QRect(QPoint(right, (px(48) - cap.height()) / 2), cap), QStringLiteral("Esc"),
        KeyCapKind::Flat);
    paint::horizontalLine(painter, 0, width(), px(48), theme().line);
    const int foot = height() - px(36);
    paint::horizontalLine(painter, 0, width(), foot, theme().line);
    int x = px(16);
    const std::pair<QStringList, QString> hints[] = {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose")},
        {{QStringLiteral("↵")}, tr("do")}, {{QStringLiteral("Tab")}, tr("see what will happen")}};
    for (const auto& [keys, word] : hints) {
        for (const QString& key : keys) {
            const QSize size = keyCapSize(look(), key, KeyCapKind::Flat);
            paintKeyCap(
                look(), painter, QRect(QPoint(x, foot + (px(36) - size.height()) / 2), size), key, KeyCapKind::Flat);
            x += size.width() + px(4);
        }
        const int wide = int(look().figures().width(word, look().font(Type::Meta))) + 2;
        paintLine(look(), painter, QRect(x, foot, wide, px(36)), {{word, Tone::Text3}}, Type::Meta);
        x += wide + px(16);
    }
    RichLine prefixes;
    for (const auto& [prefix, word] :
        {std::pair(u'>', tr("actions")), {u'@', tr("people")}, {u'#', tr("contracts")}, {u':', tr("money")}}) {
        if (!prefixes.isEmpty())
            prefixes.append({QStringLiteral(" · "), Tone::Text3});
        prefixes.append({QChar(prefix) + QStringLiteral(" "), Tone::Text3, Weight::SemiBold});
        prefixes.append({word, Tone::Text3});
    }
    paintLine(look(), painter, QRect(x, foot, width() - x - px(16), px(36)), prefixes, Type::Meta, Qt::AlignRight);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return LookWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < 5; ++i)
            move(1);
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < 5; ++i)
            move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape:
        if (m_previewing)
            refresh();
        else
            close();
        return true;
    case Qt::Key_Tab: preview(); return true;
    default: return false;
    }
}

void CommandPalette::focusInEvent(QFocusEvent*) { m_edit->setFocus(); }

std::vector<PaletteItem> CommandPalette::actionItems(const QString& query) const
{
    std::vector<PaletteItem> items;
    std::vector<PaletteItem> ofWindow;
    for (const ActionRegistry::Entry* entry : m_actions.entries()) {
        const auto match = fuzzyMatch(query, entry->spec.text);
        // It is open already.
        if (!match || entry->spec.text.isEmpty() || entry->spec.id == QStringLiteral("palette.open"))
            continue;
        const bool enabled = entry->action->isEnabled();
        const bool afterTheCase = query.isEmpty() && belongsToWindow(entry->spec.id);
        (afterTheCase ? ofWindow : items)
            .push_back({.section = entry->spec.group.isEmpty() ? tr("Actions") : entry->spec.group,
                .icon = entry->spec.icon == Icon::None ? Icon::Command : entry->spec.icon,
                .text = entry->spec.text,
                .detail = enabled ? entry->spec.detail : entry->reason,
                .keys = m_actions.keyText(entry->spec.id),
                .enabled = enabled,
                .run =
                    [action = QPointer<QAction>(entry->action)] {
                        if (action != nullptr)
                            action->trigger();
                    },
                .preview = entry->spec.preview,
                .hits = match->hits,
                .score = match->score});
    }
    std::move(ofWindow.begin(), ofWindow.end(), std::back_inserter(items));
    if (!query.isEmpty())
        byScore(items);
    else
        std::stable_partition(items.begin(), items.end(), [](const PaletteItem& item) { return item.enabled; });
    return items;
}

void CommandPalette::search()
{
    QString query = m_edit->text().trimmed();
    const QChar prefix = !query.isEmpty() && isPrefix(query.front()) ? query.front() : QChar();
    if (!prefix.isNull())
        query = query.mid(1).trimmed();
    m_items.clear();
    if (prefix.isNull() || prefix == u'>')
        m_items = actionItems(query);
    const int round = ++m_round;
    m_fresh = true;
    m_found.assign(m_sources.size(), {});
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const bool asked = prefix.isNull() ? !query.isEmpty() : prefix == m_sources[i].prefix;
        if (!asked)
            continue;
        m_sources[i].search(query, [this, guard = QPointer(this), round, i, query](std::vector<PaletteItem> items) {
            if (guard == nullptr || round != m_round)
                return;
            for (PaletteItem& item : items) {
                if (const auto match = fuzzyMatch(query, item.text))
                    item.hits = match->hits;
            }
            m_found[i] = std::move(items);
            // What is being read stays.
            if (!m_previewing)
                refresh();
        });
    }
    refresh();
}

void CommandPalette::refresh()
{
    std::vector<PaletteItem> all = m_items;
    for (const auto& found : m_found)
        all.insert(all.end(), found.begin(), found.end());
    show(all);
}

void CommandPalette::show(const std::vector<PaletteItem>& items)
{
    // A late answer does not take the chosen line away.
    const PaletteItem* const before = m_previewing || m_fresh ? nullptr : currentItem();
    const QString kept = before ? before->text : QString();
    m_previewing = false;
    m_fresh = false;
    m_model->setItems(items);
    const int first = m_model->nextItem(-1, 1);
    int chosen = first;
    for (int row = first; !kept.isEmpty() && row >= 0; row = m_model->nextItem(row, 1)) {
        if (m_model->row(row).item.text == kept)
            chosen = row;
    }
    choose(chosen < 0 ? QModelIndex() : m_model->index(chosen));
    if (chosen == first)
        m_list->scrollToTop();
    updateGeometry();
}

void CommandPalette::move(int step)
{
    const int next = m_model->nextItem(m_list->currentIndex().row(), step);
    if (next >= 0)
        choose(m_model->index(next));
}

void CommandPalette::choose(const QModelIndex& index)
{
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

const PaletteItem* CommandPalette::currentItem() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_model->isHeading(index.row()) ? &m_model->row(index.row()).item : nullptr;
}

/// Says what Enter would do, in the place of the results; Tab again goes back to them.
void CommandPalette::preview()
{
    const PaletteItem* const current = currentItem();
    if (m_previewing || current == nullptr)
        return refresh();
    const PaletteItem item = *current;
    if (!item.enabled)
        return showPreview(item, {item.detail.isEmpty() ? tr("It can't be done now.") : item.detail});
    if (!item.preview)
        return showPreview(item, {item.detail.isEmpty() ? tr("“%1” is done at once.").arg(item.text) : item.detail});
    item.preview([this, guard = QPointer(this), round = m_round, item](const QStringList& lines) {
        if (guard != nullptr && round == m_round && isOpen())
            showPreview(item, lines);
    });
}

void CommandPalette::showPreview(const PaletteItem& item, const QStringList& lines)
{
    std::vector<PaletteItem> rows;
    for (const QString& line : lines)
        rows.push_back({.section = tr("What will happen: %1").arg(item.text),
            .icon = item.enabled ? Icon::Info : Icon::Lock,
            .text = line,
            .detail = {},
            .keys = rows.empty() ? item.keys : QString(),
            .enabled = item.enabled,
            .run = item.run});
    show(rows);
    m_previewing = true;
}

void CommandPalette::runCurrent()
{
    const PaletteItem* const current = currentItem();
    if (current == nullptr || !current->enabled || !current->run)
        return;
    const PaletteItem item = *current;
    close();
    // After the palette has given the keyboard back: some actions work where it is.
    QTimer::singleShot(0, this, [run = item.run] { run(); });
}

} // namespace trato::ui
