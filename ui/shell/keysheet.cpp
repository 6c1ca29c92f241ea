#include "ui/shell/keysheet.h"

#include "ui/desk/actionregistry.h"
#include "ui/shell/fuzzy.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/spoken.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace trato::ui {
namespace {

/// At 100 %: what a line of action and keys needs, what a function key needs, and where what is scrolled begins and
/// ends.
constexpr int columnWidth = 236;
constexpr int functionKeyWidth = 96;
constexpr int headHeight = 54;
constexpr int footHeight = 44;

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

bool isFunctionKey(const QKeySequence& sequence)
{
    if (sequence.isEmpty())
        return false;
    const QKeyCombination key = sequence[0];
    return key.keyboardModifiers() == Qt::NoModifier && key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
}

} // namespace

KeySheet::KeySheet(const Look& look, ActionRegistry& actions, QWidget* window)
    : LookWidget(look)
    , m_actions(actions)
    , m_overlay(new Overlay(look, window))
    , m_filter(new QLineEdit(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    Spoken::as(*this, QAccessible::Dialog);
    setAccessibleName(tr("Keys"));
    setMouseTracking(true);
    m_filter->setPlaceholderText(tr("find a key or action"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->installEventFilter(this);
    connect(m_bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        layOut();
        update();
    });
    connect(&actions, &ActionRegistry::changed, this, [this] {
        if (!isOpen())
            return;
        layOut();
        update();
    });
    m_overlay->setPanel(this, 1136, 72);
    connect(m_overlay, &Overlay::closed, this, [this] { m_remapping.clear(); });
}

void KeySheet::open()
{
    m_filter->clear();
    m_bar->setValue(0);
    m_remapping.clear();
    m_message = tr("Choose a line to give it another key.");
    resize(std::min(px(1136), m_overlay->parentWidget()->width() - px(32)), height());
    layOut();
    m_overlay->open();
    layOut();
    updateGeometry();
    m_filter->setFocus(Qt::PopupFocusReason);
    describe();
}

void KeySheet::close() { m_overlay->close(); }

bool KeySheet::isOpen() const { return m_overlay->isOpen(); }

QSize KeySheet::sizeHint() const { return {px(1136), linesTop() + m_linesHeight + px(footHeight + 12)}; }

QSize KeySheet::minimumSizeHint() const { return {px(320), px(200)}; }

QRect KeySheet::body() const { return {0, px(headHeight), width(), height() - px(headHeight + footHeight)}; }

QRect KeySheet::functionKey(int index) const
{
    const int count = int(m_functionKeys.size());
    const int room = width() - px(48);
    const int gap = px(6);
    const int perRow = std::clamp(room / px(functionKeyWidth), 1, count);
    const int rows = (count + perRow - 1) / perRow;
    const int inRow = (count + rows - 1) / rows;
    const int wide = (room - gap * (inRow - 1)) / inRow;
    return {px(24) + index % inRow * (wide + gap), px(80) + index / inRow * px(53), wide, px(47)};
}

int KeySheet::linesTop() const
{
    if (m_functionKeys.empty())
        return px(64);
    return m_pathBottom + px(14);
}

bool KeySheet::matches(const QString& text) const { return fuzzyMatch(m_filter->text(), text).has_value(); }

/// "Offer 2" on Alt+2 after "Offer 1" on Alt+1: they share a line.
bool KeySheet::continues(const std::vector<QString>& group, const ActionSpec& spec) const
{
    if (group.empty() || spec.sequence.isEmpty() || m_actions.sequence(group.back()).isEmpty())
        return false;
    const auto stem = [](const QString& id) { return id.back().isDigit() ? id.chopped(1) : QString(); };
    const QKeyCombination first = m_actions.sequence(group.back())[0];
    const QKeyCombination key = spec.sequence[0];
    const auto known = m_folded.find(group.back());
    const int step = known == m_folded.end() ? 1 : known->second + 1;
    return !stem(spec.id).isEmpty() && stem(spec.id) == stem(group.back()) &&
           key.keyboardModifiers() == first.keyboardModifiers() && key.key() == first.key() + step;
}

void KeySheet::layOut()
{
    m_functionKeys.clear();
    m_lines.clear();
    m_folded.clear();
    std::vector<std::pair<QString, std::vector<QString>>> groups;
    for (const ActionRegistry::Entry* entry : m_actions.entries()) {
        if (entry->spec.onMoneyPath && isFunctionKey(entry->spec.sequence))
            m_functionKeys.push_back(entry->spec.id);
        const QString keys = m_actions.keyText(entry->spec.id);
        if (entry->spec.text.isEmpty() || !matches(entry->spec.text + u' ' + keys))
            continue;
        // Every action can be found here, and given a key when it has none.
        const QString heading = entry->spec.group.isEmpty() ? tr("Others") : entry->spec.group;
        const auto same = [&](const auto& group) { return group.first == heading; };
        auto found = std::find_if(groups.begin(), groups.end(), same);
        if (found == groups.end())
            found = groups.insert(groups.end(), {heading, {}});
        if (m_filter->text().isEmpty() && continues(found->second, entry->spec))
            ++m_folded[found->second.back()];
        else
            found->second.push_back(entry->spec.id);
    }
    std::sort(m_functionKeys.begin(), m_functionKeys.end(), [this](const QString& one, const QString& other) {
        return m_actions.sequence(one)[0].key() < m_actions.sequence(other)[0].key();
    });
    layOutPath();
    const int gap = px(32);
    const int columns = std::clamp((width() - px(48) + gap) / (px(columnWidth) + gap), 1, 4);
    const int wide = (width() - px(48) - gap * (columns - 1)) / columns;
    std::vector<int> bottoms(static_cast<std::size_t>(columns), linesTop());
    for (const auto& [heading, ids] : groups) {
        const int column = int(std::min_element(bottoms.begin(), bottoms.end()) - bottoms.begin());
        int& y = bottoms[static_cast<std::size_t>(column)];
        const int x = px(24) + column * (wide + gap);
        if (y > linesTop())
            y += px(10);
        m_lines.push_back({QRect(x, y, wide, px(22)), {}, heading});
        y += px(22);
        for (const QString& id : ids) {
            m_lines.push_back({QRect(x, y, wide, px(26)), id, {}});
            y += px(26);
        }
    }
    m_linesHeight = *std::max_element(bottoms.begin(), bottoms.end()) - linesTop();
    placeBar();
    if (m_filter->text().isEmpty())
        updateGeometry();
}

/// The whole way in one line where there is room, else in as many as it takes.
void KeySheet::layOutPath()
{
    m_path.clear();
    m_pathBottom = m_functionKeys.empty() ? 0 : functionKey(int(m_functionKeys.size()) - 1).bottom() + 1;
    if (m_actions.path().empty() || m_functionKeys.empty())
        return;
    const int left = px(36);
    const int right = width() - px(36);
    const int tall = px(38);
    int x = left;
    int y = m_pathBottom + px(10);
    const auto place = [&](int wide, const QString& keys, const RichLine& text) {
        if (x > left && x + wide > right) {
            x = left;
            y += px(30);
        }
        m_path.push_back({QRect(x, y, std::min(wide, right - left), tall), keys, text});
        x += wide + px(8);
    };
    const auto write = [&](const RichLine& line) {
        place(int(std::ceil(widthOf(look(), line, Type::Small))) + 1, {}, line);
    };
    write({{m_actions.pathTitle(), Tone::Text, Weight::SemiBold}});
    for (const PathStep& step : m_actions.path()) {
        for (const QString& id : step.actions) {
            const QString keys = m_actions.keyText(id);
            place(keyCapSize(look(), keys, KeyCapKind::Raised).width(), keys, {});
        }
        write({{step.says, Tone::Text2}});
    }
    m_pathBottom = y + tall;
}

void KeySheet::placeBar()
{
    const QRect seen = body();
    const int wide = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int most = std::max(0, linesTop() + m_linesHeight + px(8) - seen.bottom());
    m_bar->setGeometry(width() - wide - px(4), seen.y(), wide, seen.height());
    m_bar->setRange(0, most);
    m_bar->setPageStep(std::max(1, seen.height()));
    m_bar->setSingleStep(px(26));
    m_bar->setVisible(most > 0);
}

const KeySheet::Line* KeySheet::lineAt(const QPoint& place) const
{
    if (!body().contains(place))
        return nullptr;
    const auto there = [at = place + QPoint(0, m_bar->value())](const Line& line) { return line.area.contains(at); };
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), there);
    return found == m_lines.end() ? nullptr : &*found;
}

void KeySheet::wheelEvent(QWheelEvent* event) { QCoreApplication::sendEvent(m_bar, event); }

void KeySheet::paintEvent(QPaintEvent*)
{
    m_filter->setGeometry(width() - px(24) - px(260), px(19), px(220), look().metrics().button());
    QPainter painter(this);
    paintHead(painter);
    painter.save();
    painter.setClipRect(body());
    painter.translate(0, -m_bar->value());
    paintFunctionKeys(painter);
    paintPath(painter);
    paintLines(painter);
    painter.restore();
    paintFoot(painter);
}

void KeySheet::paintHead(QPainter& painter)
{
    const RichLine title{{tr("Keys"), Tone::Text, Weight::SemiBold}};
    const int wide = int(std::ceil(widthOf(look(), title, Type::Head)));
    paintLine(look(), painter, QRect(px(24), px(20), wide + 2, px(26)), title, Type::Head);
    const QRect beside(px(36) + wide, px(21), m_filter->x() - px(48) - wide, px(26));
    paintLine(look(), painter, beside,
        {{tr("of this desk · they can be changed, with a warning of conflicts"), Tone::Text2}}, Type::Small);
    const QSize cap = keyCapSize(look(), QStringLiteral("Esc"), KeyCapKind::Flat);
    paintKeyCap(look(), painter, QRect(QPoint(width() - px(24) - cap.width(), px(24)), cap), QStringLiteral("Esc"),
        KeyCapKind::Flat);
}

void KeySheet::paintFunctionKeys(QPainter& painter)
{
    if (m_functionKeys.empty())
        return;
    paintLine(look(), painter, QRect(px(24), px(58), px(300), px(16)),
        {{tr("The money path"), Tone::Text3, Weight::Medium}}, Type::Meta);
    for (int i = 0; i < int(m_functionKeys.size()); ++i) {
        const QString& id = m_functionKeys[static_cast<std::size_t>(i)];
        const ActionRegistry::Entry* entry = m_actions.find(id);
        const QRect box = functionKey(i);
        paint::box(painter, box, {.fill = theme().line2, .radius = look().metrics().radiusCard()});
        const QRect face = box.adjusted(0, 0, 0, -1);
        paint::box(
            painter, face, {.fill = theme().pane, .border = theme().line2, .radius = look().metrics().radiusCard()});
        const QRect inner = face.adjusted(px(9), px(7), -px(6), 0);
        const Tone tone = entry->action->isEnabled() ? Tone::Accent : Tone::Text3;
        paintLine(look(), painter, QRect(inner.x(), inner.y(), inner.width(), px(16)),
            {{m_actions.keyText(id), Tone::Text3, Weight::SemiBold}}, Type::Meta);
        paintLine(look(), painter, QRect(inner.x(), inner.y() + px(16), inner.width(), px(16)),
            {{entry->spec.text, tone, Weight::SemiBold}}, Type::Small);
    }
}

void KeySheet::paintPath(QPainter& painter)
{
    if (m_path.empty())
        return;
    const QRect first = m_path.front().area;
    const QRect box(px(24), first.y(), width() - px(48), m_pathBottom - first.y());
    paint::box(painter, box, {.fill = theme().accentT, .radius = look().metrics().radiusCard()});
    for (const Piece& piece : m_path) {
        if (piece.keys.isEmpty()) {
            paintLine(look(), painter, piece.area, piece.text, Type::Small);
            continue;
        }
        const QSize size = keyCapSize(look(), piece.keys, KeyCapKind::Raised);
        paintKeyCap(look(), painter,
            QRect(QPoint(piece.area.x(), piece.area.y() + (piece.area.height() - size.height()) / 2), size), piece.keys,
            KeyCapKind::Raised);
    }
}

void KeySheet::paintLines(QPainter& painter)
{
    for (const Line& line : m_lines) {
        if (!line.heading.isEmpty()) {
            paintLine(look(), painter, line.area, {{line.heading, Tone::Text, Weight::SemiBold}}, Type::Body);
            continue;
        }
        const ActionRegistry::Entry* entry = m_actions.find(line.id);
        if (entry == nullptr)
            continue;
        const bool lit = line.id == m_hover || line.id == m_remapping;
        if (lit)
            paint::box(painter, line.area.adjusted(-px(6), 1, px(6), -1),
                {.fill = line.id == m_remapping ? theme().sel : theme().hover, .radius = look().metrics().radius()});
        QStringList caps =
            entry->spec.sequence.isEmpty() ? QStringList(QStringLiteral("—")) : keyCaps(entry->spec.sequence);
        QString words = entry->spec.text;
        if (const auto folded = m_folded.find(line.id); folded != m_folded.end()) {
            const QString from = caps.back();
            caps.back() += QStringLiteral("…%1").arg(from.back().digitValue() + folded->second);
            words.replace(from, caps.back());
        }
        int right = line.area.right() + 1;
        for (auto cap = caps.rbegin(); cap != caps.rend(); ++cap) {
            const QSize size = keyCapSize(look(), *cap, KeyCapKind::Raised);
            right -= size.width();
            paintKeyCap(look(), painter,
                QRect(QPoint(right, line.area.y() + (line.area.height() - size.height()) / 2), size), *cap,
                KeyCapKind::Raised);
            right -= px(4);
        }
        const RichLine text{{words, entry->action->isEnabled() ? Tone::Text : Tone::Text3}};
        const int room = right - px(8) - line.area.x();
        const int wide = std::min(room, int(std::ceil(widthOf(look(), text, Type::Small))));
        paintLine(
            look(), painter, QRect(line.area.x(), line.area.y(), wide + 1, line.area.height()), text, Type::Small);
        painter.setPen(QPen(theme().line2, 1, Qt::DotLine));
        if (room - wide > px(16))
            painter.drawLine(
                line.area.x() + wide + px(8), line.area.center().y(), right - px(4), line.area.center().y());
    }
}

void KeySheet::paintFoot(QPainter& painter)
{
    const int top = height() - px(footHeight);
    paint::horizontalLine(painter, px(24), width() - px(24), top, theme().line);
    const Tone tone = m_remapping.isEmpty() ? Tone::Text2 : Tone::Accent;
    paintLine(look(), painter, QRect(px(24), top + px(4), width() - px(48), px(32)), {{m_message, tone}}, Type::Small);
}

void KeySheet::mousePressEvent(QMouseEvent* event)
{
    const Line* const line = lineAt(event->pos());
    if (line != nullptr && !line->id.isEmpty())
        startRemap(QString(line->id));
}

void KeySheet::mouseMoveEvent(QMouseEvent* event)
{
    const Line* const line = lineAt(event->pos());
    const QString over = line == nullptr ? QString() : line->id;
    if (over != m_hover) {
        m_hover = over;
        update();
    }
}

void KeySheet::startRemap(const QString& id)
{
    const ActionRegistry::Entry* entry = m_actions.find(id);
    if (entry == nullptr)
        return;
    m_remapping = id;
    m_message = tr("Press the new key for “%1”. Esc keeps the old one, Backspace goes back to the usual one.")
                    .arg(entry->spec.text);
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
    update();
}

void KeySheet::keyPressEvent(QKeyEvent* event)
{
    if (m_remapping.isEmpty())
        return LookWidget::keyPressEvent(event);
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Escape) {
        m_remapping.clear();
        m_message = tr("Nothing changed.");
        m_filter->setFocus();
        update();
        return;
    }
    const ActionRegistry::Entry* entry = m_actions.find(m_remapping);
    take(event->key() == Qt::Key_Backspace ? entry->standard : QKeySequence(event->keyCombination()));
}

void KeySheet::take(const QKeySequence& sequence)
{
    const auto result = m_actions.remap(m_remapping, sequence);
    if (!result) {
        m_message = result.error().message;
    } else {
        m_message = tr("%1 does it now.").arg(keyText(sequence));
        m_remapping.clear();
        m_filter->setFocus();
        Q_EMIT keysChanged();
    }
    setAccessibleDescription(m_message);
    update();
}

bool KeySheet::event(QEvent* event)
{
    // While a new key is awaited no shortcut may run, not even the one that is pressed.
    if (event->type() == QEvent::ShortcutOverride && !m_remapping.isEmpty()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Resize)
        layOut();
    return LookWidget::event(event);
}

bool KeySheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_Down || key == Qt::Key_Up) {
            const bool page = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
            const int step = page ? m_bar->pageStep() : m_bar->singleStep();
            m_bar->setValue(m_bar->value() + (key == Qt::Key_PageDown || key == Qt::Key_Down ? step : -step));
            return true;
        }
        const auto first =
            std::find_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.id.isEmpty(); });
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_filter->text().isEmpty() && first != m_lines.end()) {
            startRemap(first->id);
            return true;
        }
    }
    return LookWidget::eventFilter(watched, event);
}

void KeySheet::focusInEvent(QFocusEvent*)
{
    if (m_remapping.isEmpty())
        m_filter->setFocus();
}

void KeySheet::describe()
{
    QStringList sentences;
    for (const ActionRegistry::Entry* entry : m_actions.entries())
        sentences << QStringLiteral("%1: %2").arg(
            entry->spec.text, entry->spec.sequence.isEmpty() ? tr("no key") : m_actions.keyText(entry->spec.id));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
}

} // namespace trato::ui
