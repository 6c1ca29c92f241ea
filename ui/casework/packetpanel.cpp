#include "ui/casework/packetpanel.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/waiting.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

using casework::Packet;

namespace {

/// The summary is often the beginning of their last words, which stand below as evidence.
bool saysTheSame(const Packet& packet)
{
    QStringView summary = packet.summary;
    while (!summary.isEmpty() && QStringView(u"“”… ").contains(summary.back()))
        summary.chop(1);
    while (!summary.isEmpty() && QStringView(u"“” ").contains(summary.front()))
        summary = summary.sliced(1);
    return std::any_of(packet.evidence.begin(), packet.evidence.end(), [&](const Packet::Evidence& one) {
        return summary.contains(one.words) || QStringView(one.words).contains(summary);
    });
}

} // namespace

PacketPanel::PacketPanel(const DeskContext& context, QWidget* parent)
    : TaskPanel(parent)
    , m_context(context)
    , m_empty(new EmptyState(context.look, Icon::Baton, Tone::Text3))
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout(m_body))
{
    setAccessibleName(title());
    const Look& look = context.look;
    m_rows->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    m_rows->setSpacing(look.px(6));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    m_body->hide();
}

void PacketPanel::awaitCase(const OpenCase& openCase)
{
    m_case = openCase;
    m_loading.cancel();
    m_body->hide();
    m_empty->setTexts(tr("One moment"), tr("The case is being read."));
    m_empty->show();
}

void PacketPanel::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        awaitCase(openCase);
    m_case = openCase;
    refresh();
}

void PacketPanel::refresh()
{
    if (!m_case.debtor.isValid() || !isVisible())
        return;
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [debtor = m_case.debtor, user = m_context.user, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return Packet::load(database, debtor, user, now); },
        [this](const Result<Packet>& packet) { show(packet); });
}

void PacketPanel::clear()
{
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PacketPanel::show(const Result<Packet>& packet)
{
    clear();
    m_body->setVisible(packet.has_value());
    m_empty->setVisible(!packet.has_value());
    if (!packet) {
        m_empty->setTexts(tr("The hand-over can't be read"), packet.error().message);
        return;
    }
    showReason(*packet);
    showEvidence(*packet);
    const bool hidden = !packet->rightParty;
    if (!hidden && !m_case.care)
        showLines(tr("Promised"), packet->promised, tr("Nothing yet"));
    showLines(tr("What the machine did"), packet->did, tr("Nothing"));
    showLines(tr("What it kept back"), packet->didNot, tr("Nothing"));
    showWays(*packet);
    showNever(packet->never);
    m_rows->addStretch(1);
}

void PacketPanel::addTitle(const QString& text)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(m_context.look.px(6));
    m_rows->addWidget(new Label(m_context.look, text, {Type::Meta, Tone::Text3, Weight::Medium}));
}

void PacketPanel::showReason(const Packet& packet)
{
    const Look& look = m_context.look;
    if (packet.reason.isEmpty()) {
        addTitle(tr("Nobody handed this case over"));
        return;
    }
    const bool care = packet.skill == QStringLiteral("care");
    auto* reason = new Banner(look,
        packet.breached ? Tone::Crit
        : care          ? Tone::Care
                        : Tone::Machine,
        care ? Icon::Care : Icon::Baton, Banner::Shape::Notice);
    // tokens: no clock in a care case.
    const QString time = care            ? QString()
                         : packet.paused ? tr("the time stands still: it is their turn")
                         : packet.breached
                             ? tr("nobody looked in time")
                             : tr("by %1").arg(format::nearInstant(packet.due, m_context.clock.today(), deskZone()));
    reason->setTexts(packet.reason, time);
    m_rows->addWidget(reason);
    m_rows->addWidget(
        new Paragraph(look, packet.identity, {Type::Small, packet.rightParty ? Tone::Ok : Tone::Warn, Weight::Medium}));
    if (!packet.besides.isEmpty())
        m_rows->addWidget(new Paragraph(
            look, tr("Besides: %1").arg(packet.besides.join(QStringLiteral(" · "))), {Type::Small, Tone::Text3}));
    if (!packet.summary.isEmpty() && !saysTheSame(packet))
        m_rows->addWidget(new Paragraph(look, packet.summary, {Type::Small, Tone::Text}));
}

/// Numbered as the spans under the words: what it is, the words, how sure.
void PacketPanel::showEvidence(const Packet& packet)
{
    const Look& look = m_context.look;
    addTitle(tr("What they said"));
    if (packet.evidence.empty() && packet.said.empty()) {
        m_rows->addWidget(new Paragraph(look, tr("Nothing in two weeks"), {Type::Small, Tone::Text2}));
        return;
    }
    int number = 0;
    for (const Packet::Evidence& one : packet.evidence) {
        const QString sure = one.percent > 0 ? QStringLiteral(" · %1 %").arg(one.percent) : QString();
        m_rows->addWidget(new Label(look,
            RichLine{{QStringLiteral("%1  ").arg(++number), Tone::Text3},
                {one.label, one.sensitive ? Tone::Care : Tone::Text, Weight::SemiBold}, {sure, Tone::Text2}},
            Type::Small));
        m_rows->addWidget(new Paragraph(look, QStringLiteral("“%1”").arg(one.words), {Type::Small, Tone::Text}));
    }
    if (packet.evidence.empty())
        m_rows->addWidget(
            new Paragraph(look, QStringLiteral("“%1”").arg(packet.said.front().text), {Type::Small, Tone::Text}));
}

void PacketPanel::showLines(const QString& title, const Lines& lines, const QString& none)
{
    const Look& look = m_context.look;
    addTitle(title);
    if (lines.empty())
        m_rows->addWidget(new Paragraph(look, none, {Type::Small, Tone::Text2}));
    for (const Packet::Line& line : lines)
        addLine(line);
}

/// The words, and below them when it was and by whom.
void PacketPanel::addLine(const Packet::Line& line)
{
    const Look& look = m_context.look;
    QStringList note{line.note};
    if (!line.at.isNever())
        note.prepend(format::nearInstant(line.at, m_context.clock.today(), deskZone()));
    note.removeAll(QString());
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(new Paragraph(look, line.text, {Type::Small, Tone::Text}));
    if (!note.isEmpty())
        rows->addWidget(new Paragraph(look, note.join(QStringLiteral(" · ")), {Type::Meta, Tone::Text3}));
    auto* both = new QWidget;
    rows->setContentsMargins(0, 0, 0, 0);
    both->setLayout(rows);
    m_rows->addWidget(both);
}

/// A row for each channel: whether, which, why.
void PacketPanel::showWays(const Packet& packet)
{
    const Look& look = m_context.look;
    addTitle(tr("What may be done now"));
    if (packet.may.empty())
        m_rows->addWidget(new Paragraph(look, tr("No way is known to reach them"), {Type::Small, Tone::Text2}));
    auto* ways = new QWidget;
    auto* grid = new QGridLayout(ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(8));
    grid->setVerticalSpacing(look.px(4));
    grid->setColumnStretch(2, 1);
    for (const Packet::Way& way : packet.may) {
        const int row = grid->rowCount();
        const Tone tone = way.open ? Tone::Ok : Tone::Text3;
        grid->addWidget(new Glyph(look, way.open ? Icon::Check : Icon::Close, tone, 14), row, 0, Qt::AlignTop);
        auto* channel = new Label(look, channelTitle(way.channel), {Type::Small, Tone::Text, Weight::Medium});
        channel->setElides(false);
        grid->addWidget(channel, row, 1, Qt::AlignTop);
        grid->addWidget(new Paragraph(look, way.words, {Type::Small, Tone::Text2}), row, 2);
    }
    m_rows->addWidget(ways);
    for (const Packet::Line& hold : packet.standing)
        addLine(hold);
}

void PacketPanel::showNever(const QStringList& acts)
{
    if (acts.isEmpty())
        return;
    const Look& look = m_context.look;
    auto* card = new Surface(look, Fill::Card);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    rows->setSpacing(look.px(2));
    rows->addWidget(new Label(look, tr("Don't"), {Type::Small, Tone::Crit, Weight::SemiBold}));
    for (const QString& act : acts)
        rows->addWidget(new Paragraph(look, QStringLiteral("×  ") + act, {Type::Small, Tone::Text}));
    m_rows->addSpacing(look.px(6));
    m_rows->addWidget(card);
}

} // namespace trato::ui
