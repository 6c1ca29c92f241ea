#include "ui/debtor/referencepanels.h"

#include "casework/casework.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/debtor/actstrip.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/format/when.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

enum PartIndex { ContractsPart, DealsPart, ContactsPart, PeoplePart, ProgressPart, NotesPart };

/// What is closed can wait until the case is painted.
constexpr auto closedPartsAfter = 200ms;
/// Of the column: the task above keeps the larger part.
constexpr double mostOfColumn = 0.55;
/// Half of the last one says that there are more.
constexpr double closedHeads = 2.5;
constexpr double lowHeads = 1.5;

/// "19/11/2026", or as people say it: "sexta", "em 10 dias".
QDate dayFrom(const QString& text, QDate today)
{
    const QDate plain = QDate::fromString(text.trimmed(), QStringLiteral("d/M/yyyy"));
    return plain.isValid() ? plain : readDay(text, today).value_or(QDate());
}

TextStyle leftStyle(const ReferenceRow& row)
{
    switch (row.kind) {
    case ReferenceKind::Heading: return {Type::Small, Tone::Text, Weight::SemiBold};
    case ReferenceKind::Detail: return {Type::Meta, Tone::Text3};
    case ReferenceKind::Line:
    case ReferenceKind::Text: return {Type::Small, Tone::Text};
    }
    Q_UNREACHABLE();
}

} // namespace

ReferencePanels::ReferencePanels(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_on(context.clock.today())
    , m_scroll(new QScrollArea)
    , m_inner(new QWidget)
    , m_day(new QLineEdit)
    , m_strip(new ActStrip(context.look, this))
{
    Spoken::as(*this, QAccessible::Grouping);
    setAccessibleName(tr("Reference"));
    auto* list = new QVBoxLayout(m_inner);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    addPart(ContractsPart, "contracts", tr("Contracts"), &debtContent, true);
    addPart(DealsPart, "deals", tr("Agreements and payments"), &dealContent, true);
    addPart(ContactsPart, "contacts", tr("Contacts and preferences"), &contactContent, false);
    addPart(PeoplePart, "people", tr("People around"), &peopleContent, false);
    addPart(ProgressPart, "progress", tr("Where it stopped"), &progressContent, false);
    addPart(NotesPart, "notes", tr("Notes and documents"), &noteContent, false);
    m_scroll->setWidget(m_inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inner->setAutoFillBackground(false);
    m_inner->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_later.setSingleShot(true);
    m_later.setInterval(closedPartsAfter);
    connect(&m_later, &QTimer::timeout, this, &ReferencePanels::readClosed);
    hide();
}

void ReferencePanels::addPart(size_t index, const char* id, const QString& title, Loader load, bool aboutMoney)
{
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(px(16), px(4), px(16), px(8));
    whole->setSpacing(px(4));
    if (index == ContractsPart) {
        auto* line = new QHBoxLayout;
        auto* name = new Label(look(), tr("Charges as of"), {Type::Small, Tone::Text2});
        m_day->setAccessibleName(tr("Charges as of"));
        m_day->setMaximumWidth(px(120));
        line->addWidget(name, 1);
        line->addWidget(m_day);
        whole->addLayout(line);
        connect(m_day, &QLineEdit::editingFinished, this, &ReferencePanels::changeDay);
    }
    auto* rows = new QVBoxLayout;
    rows->setSpacing(px(2));
    whole->addLayout(rows);
    Part& part = m_parts[index];
    part.id = id;
    part.load = load;
    part.aboutMoney = aboutMoney;
    part.rows = rows;
    part.whole = whole;
    part.head = new Disclosure(look(), title, content);
    part.head->setObjectName(QStringLiteral("reference.") + QLatin1StringView(id));
    static_cast<QVBoxLayout*>(m_inner->layout())->addWidget(part.head);
    connect(part.head, &Disclosure::openChanged, this, [this, &part](bool open) {
        if (open && part.read)
            build(part);
        else if (open)
            read(part);
        updateGeometry();
        // Once it has its height.
        QMetaObject::invokeMethod(
            this, [this, &part] { m_scroll->ensureWidgetVisible(part.head, 0, 0); }, Qt::QueuedConnection);
    });
}

/// As high as its content, but never more than its share of the column; while all are closed a few heads, the rest by
/// scrolling: the task above has its buttons to show. What the task leaves is theirs.
QSize ReferencePanels::sizeHint() const
{
    const int wanted = m_inner->sizeHint().height();
    const bool open = std::any_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.head->isOpen(); });
    const int share = parentWidget() == nullptr ? wanted : int(parentWidget()->height() * mostOfColumn);
    const int few = int(look().metrics().referenceRow() * (share < px(240) ? lowHeads : closedHeads));
    const int most = open ? std::max(share, m_room) : std::max(few, m_room);
    return {px(200), std::min(wanted, most)};
}

QSize ReferencePanels::minimumSizeHint() const { return {0, std::min(sizeHint().height(), px(40))}; }

void ReferencePanels::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    updateGeometry();
}

bool ReferencePanels::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_inner && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return LookWidget::eventFilter(watched, event);
}

void ReferencePanels::registerActions(ActionRegistry& actions)
{
    static constexpr std::array keys{"Ctrl+O", "Ctrl+Shift+7", "Ctrl+Shift+8", "Ctrl+Shift+9", "Ctrl+Shift+0", ""};
    const std::array titles{tr("Contracts"), tr("Agreements and payments"), tr("Contacts and preferences"),
        tr("People around"), tr("Where it stopped"), tr("Notes and documents")};
    for (size_t i = 0; i < partCount; ++i) {
        Disclosure* const head = m_parts[i].head;
        actions.add({.id = QStringLiteral("reference.") + QLatin1StringView(m_parts[i].id),
                        .text = titles[i],
                        .sequence = QKeySequence(QLatin1StringView(keys[i])),
                        .group = tr("Case"),
                        .icon = Icon::Document},
            this, [head] { head->setOpen(!head->isOpen()); });
    }
    actions.add({.id = QStringLiteral("reference.day"),
                    .text = tr("Charges as of a day"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+J")),
                    .group = tr("Case"),
                    .icon = Icon::Document},
        this, [this] { askDay(); });
    actions.add({.id = QStringLiteral("case.unconfirm"),
                    .text = tr("Take the identity back"),
                    .group = tr("Case"),
                    .icon = Icon::IdentityUnconfirmed},
        this, [this] { withdrawIdentity(); });
}

void ReferencePanels::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor) {
        m_later.stop();
        m_acting.cancel();
        m_strip->hide();
        m_on = m_context.clock.today();
        m_day->setText(format::date(m_on));
        for (Part& part : m_parts) {
            part.loading.cancel();
            clear(part);
            part.read = false;
            part.content = {};
            part.head->setSummary(QString());
        }
    }
    m_case = openCase;
    setVisible(m_case.debtor.isValid());
    for (Part& part : m_parts)
        part.head->setVisible(!(m_case.care && part.aboutMoney));
    refresh();
}

void ReferencePanels::refresh()
{
    if (!m_case.debtor.isValid())
        return;
    for (Part& part : m_parts) {
        if (part.head->isOpen())
            read(part);
    }
    m_later.start();
}

void ReferencePanels::readClosed()
{
    for (Part& part : m_parts) {
        if (!part.head->isOpen())
            read(part);
    }
}

ReferenceRequest ReferencePanels::request() const
{
    return {.debtor = m_case.debtor, .rightParty = m_case.rightParty, .on = m_on, .now = m_context.clock.now()};
}

void ReferencePanels::read(Part& part)
{
    if (!m_case.debtor.isValid() || (m_case.care && part.aboutMoney))
        return;
    part.loading.cancel();
    part.loading = m_context.runner.run(
        this,
        [load = part.load, request = request()](
            storage::Database& database, const JobToken&) { return load(database, request); },
        [this, &part](const Result<ReferenceContent>& content) { show(part, content); });
}

/// Rows that say the same stay where they are: who reads or has the keyboard there notices nothing.
void ReferencePanels::show(Part& part, const Result<ReferenceContent>& content)
{
    ReferenceContent fresh;
    if (content)
        fresh = *content;
    else
        fresh.rows.push_back(
            {.kind = ReferenceKind::Text, .left = content.error().message, .right = {}, .tone = Tone::Crit});
    part.head->setSummary(fresh.summary);
    const bool same = part.read && fresh.rows == part.content.rows;
    part.read = true;
    if (same && (part.built || !part.head->isOpen()))
        return;
    if (!same) {
        clear(part);
        part.content = std::move(fresh);
    }
    if (part.head->isOpen())
        build(part);
}

void ReferencePanels::build(Part& part)
{
    if (std::exchange(part.built, true))
        return;
    for (const ReferenceRow& row : part.content.rows)
        addRow(part, row);
}

void ReferencePanels::clear(Part& part)
{
    part.built = false;
    while (QLayoutItem* item = part.rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReferencePanels::addRow(Part& part, const ReferenceRow& row)
{
    if (row.kind == ReferenceKind::Text) {
        auto* text = new Paragraph(look(), row.left, {Type::Small, row.tone});
        QSizePolicy policy = text->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        text->setSizePolicy(policy);
        part.rows->addWidget(text);
        return;
    }
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(
        row.kind == ReferenceKind::Detail ? px(12) : 0, row.kind == ReferenceKind::Heading ? px(6) : 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new Label(look(), row.left, leftStyle(row)), 1);
    if (!row.right.isEmpty()) {
        const TextStyle style{row.kind == ReferenceKind::Detail ? Type::Meta : Type::Small, row.tone,
            row.kind == ReferenceKind::Heading ? Weight::SemiBold : Weight::Regular};
        auto* value = new Label(look(), row.right, style);
        value->setElides(false);
        layout->addWidget(value);
    }
    if (row.act != ReferenceAct::None) {
        const QString text = row.act == ReferenceAct::LiftHold      ? tr("Lift")
                             : row.act == ReferenceAct::WrongHandle ? tr("Wrong")
                                                                    : tr("Undo");
        auto* act = new LinkButton(look(), text, Type::Meta);
        act->setAccessibleName(QStringLiteral("%1: %2").arg(text, row.left));
        connect(act, &LinkButton::clicked, this, [this, row, &part] { begin(row, part); });
        layout->addWidget(act);
    }
    part.rows->addWidget(line);
}

void ReferencePanels::askDay()
{
    if (!m_case.debtor.isValid() || m_case.care)
        return;
    m_parts[ContractsPart].head->setOpen(true);
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

void ReferencePanels::changeDay()
{
    const QDate day = dayFrom(m_day->text(), m_context.clock.today());
    if (day.isValid() && day != m_on) {
        m_on = day;
        read(m_parts[ContractsPart]);
    }
    m_day->setText(format::date(m_on));
}

void ReferencePanels::withdrawIdentity()
{
    if (!m_case.debtor.isValid() || !m_case.rightParty)
        return;
    Part& part = m_parts[ContactsPart];
    part.head->setOpen(true);
    begin({.act = ReferenceAct::WithdrawIdentity}, part);
}

void ReferencePanels::begin(const ReferenceRow& row, Part& part)
{
    // Below the rows: they may change while somebody writes here.
    part.whole->addWidget(m_strip);
    if (row.act == ReferenceAct::LiftHold)
        m_strip->ask(tr("Collection may go on. Why is “%1” lifted?").arg(row.left), ActStrip::Asks::Reason,
            [this, hold = row.hold](const QString& reason) {
                perform(casework::HoldLiftAct{hold, reason});
            });
    else if (row.act == ReferenceAct::WrongHandle)
        m_strip->ask(tr("Is %1 somebody else's? Nothing more goes there.").arg(row.left), ActStrip::Asks::Nothing,
            [this, handle = row.handle](const QString&) { perform(casework::WrongHandleAct{handle}); });
    else
        m_strip->ask(tr("No debt is shown until it is confirmed again. What happened?"), ActStrip::Asks::Reason,
            [this](const QString& reason) { perform(casework::WithdrawIdentityAct{reason}); });
    m_scroll->ensureWidgetVisible(m_strip);
}

template <class Act>
void ReferencePanels::perform(Act act)
{
    const casework::CaseInHand hand{m_case.debtor, m_case.item, m_context.user};
    const Clock* const clock = &m_context.clock;
    m_acting = m_context.runner.run(
        this,
        [hand, act, clock](storage::Database& database, const JobToken&) {
            return casework::Casework(database, *clock).perform(hand, act);
        },
        [this](const Result<QStringList>& done) {
            if (!done)
                return m_strip->refuse(done.error().message);
            m_strip->hide();
            refresh();
            Q_EMIT caseChanged();
        });
}

} // namespace trato::ui
