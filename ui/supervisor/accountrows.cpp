#include "ui/supervisor/accountrows.h"

#include "ui/format/brazil.h"
#include "ui/supervisor/words.h"
#include "ui/theme/paint.h"
#include "ui/widgets/channelstrip.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using supervision::AccountHealth;

namespace {

struct HealthWord {
    AccountHealth health;
    const char* text;
    Tone tone;
    Icon icon;
};

constexpr HealthWord healthWords[]{
    {AccountHealth::Working, QT_TRANSLATE_NOOP("trato::ui::supervisor", "working"), Tone::Ok, Icon::Check},
    {AccountHealth::Slow, QT_TRANSLATE_NOOP("trato::ui::supervisor", "slow"), Tone::Warn, Icon::Hourglass},
    {AccountHealth::Failing, QT_TRANSLATE_NOOP("trato::ui::supervisor", "failing"), Tone::Crit, Icon::Stop},
    {AccountHealth::Unattended, QT_TRANSLATE_NOOP("trato::ui::supervisor", "no engine"), Tone::Crit, Icon::Power},
    {AccountHealth::Paused, QT_TRANSLATE_NOOP("trato::ui::supervisor", "paused"), Tone::Warn, Icon::Pause}};

struct ProviderWord {
    const char* provider;
    const char* title;
};

constexpr ProviderWord providerWords[]{{"meta", "Meta"}, {"twilio", "Twilio"}, {"rbm", "Google RCS"}, {"smtp", "SMTP"},
    {"imap", "IMAP"}, {"maildir", "Maildir"}, {"zenvia", "Zenvia"},
    {"voice", QT_TRANSLATE_NOOP("trato::ui::supervisor", "telephone system")}};

std::chrono::seconds sinceThen(Instant then, Instant now)
{
    return std::chrono::duration_cast<std::chrono::seconds>(now - then);
}

QString nearTime(Instant at, Instant now) { return format::nearInstant(at, now.dateIn(deskZone()), deskZone()); }

/// Two lines of a row, one under the other.
std::pair<QRect, QRect> linesOf(const Look& look, const QRect& cell)
{
    const int line = (cell.height() - look.px(14)) / 2;
    const QRect first(cell.left(), cell.top() + look.px(7), cell.width(), line);
    return {first, first.translated(0, line)};
}

} // namespace

QString providerTitle(const QString& provider)
{
    const auto* const known = std::find_if(std::begin(providerWords), std::end(providerWords),
        [&](const ProviderWord& one) { return provider == QLatin1StringView(one.provider); });
    return known == std::end(providerWords) ? provider : SupervisorWords::tr(known->title);
}

QString limitText(const supervision::ChannelAccount& account, Instant now)
{
    if (!account.wait)
        return {};
    if (account.wait->until > now)
        return SupervisorWords::tr("next try: %1").arg(nearTime(account.wait->until, now));
    return SupervisorWords::tr("%n failure(s) in a row", nullptr, account.wait->failures);
}

Chip AccountRow::health() const
{
    const auto* const word = std::find_if(std::begin(healthWords), std::end(healthWords),
        [this](const HealthWord& one) { return one.health == account.health; });
    return {SupervisorWords::tr(word->text), word->tone, word->icon};
}

QString AccountRow::why(Instant now) const
{
    switch (account.health) {
    case AccountHealth::Paused:
        return SupervisorWords::tr("%1, %2: %3")
            .arg(account.stop->by, nearTime(account.stop->at, now), account.stop->reason);
    case AccountHealth::Unattended:
        return SupervisorWords::tr("no engine attends it since %1").arg(nearTime(account.seenAt, now));
    case AccountHealth::Failing: return account.trouble ? account.trouble->title : limitText(account, now);
    case AccountHealth::Slow:
        return SupervisorWords::tr("the first has waited %1").arg(format::duration(account.behind));
    case AccountHealth::Working: break;
    }
    return {};
}

QString AccountRow::identity() const
{
    const QString provider = providerTitle(account.known.provider);
    const QString& sender = account.known.sender;
    return sender.isEmpty()
               ? provider
               : QStringLiteral("%1 · %2").arg(provider, sender.startsWith(u'+') ? format::phone(sender) : sender);
}

QString AccountRow::waitsBesides() const
{
    QStringList parts;
    if (account.scheduled > 0)
        parts.append(SupervisorWords::tr("%1 for later").arg(format::count(account.scheduled)));
    if (account.inDoubt > 0)
        parts.append(SupervisorWords::tr("%1 in doubt").arg(format::count(account.inDoubt)));
    return parts.join(QStringLiteral(" · "));
}

QString AccountRow::spoken(Instant now) const
{
    QStringList parts{SupervisorWords::tr("%1 account %2").arg(channelTitle(account.known.channel), account.known.name),
        identity(), health().text, why(now)};
    if (account.known.sends)
        parts += {SupervisorWords::tr("%1 waiting").arg(format::count(account.queued)), waitsBesides(),
            SupervisorWords::tr("today %1 sent, %2 delivered, %3 failed")
                .arg(format::count(account.sent), format::count(account.delivered), format::count(account.failed))};
    if (!account.lastEventAt.isNever())
        parts.append(SupervisorWords::tr("last event %1").arg(nearTime(account.lastEventAt, now)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

AccountColumns AccountColumns::of(const Look& look, const QRect& rect)
{
    AccountColumns columns;
    const int gap = look.px(12);
    const int left = rect.left() + look.px(16);
    const int event = look.px(112); // "seg 23/11 21:55" is never cut
    const int room = rect.right() - look.px(14) - event - left;
    const auto share = [&](int from, int width) {
        return QRect(left + room * from / 100, rect.top(), room * width / 100 - gap, rect.height());
    };
    columns.account = share(0, 28);
    columns.health = share(28, 30);
    columns.waiting = share(58, 20);
    columns.today = share(78, 22);
    columns.event = QRect(left + room, rect.top(), event, rect.height());
    return columns;
}

AccountHead::AccountHead(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setAccessibleName(tr("Account, health, waiting, today, last event"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AccountHead::sizeHint() const { return {0, look().metrics().tableHead()}; }

void AccountHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().canvas);
    paint::horizontalLine(painter, 0, width(), 0, theme().line);
    paint::horizontalLine(painter, 0, width(), height() - 1, theme().line);
    const AccountColumns at = AccountColumns::of(look(), rect());
    const auto head = [&](const QRect& column, const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
        paintLine(look(), painter, column, {{text, Tone::Text3, Weight::Medium}}, Type::Meta, alignment);
    };
    head(at.account, tr("Account"));
    head(at.health, tr("Health"));
    head(at.waiting, tr("Waiting"));
    head(at.today, tr("Today"));
    head(at.event, tr("Last event"), Qt::AlignRight);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, look().px(54)}; }

void AccountDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto& row = rowAt<AccountRow>(index);
    const supervision::ChannelAccount& account = row.account;
    const AccountColumns at = AccountColumns::of(look(), rect);
    const auto [name, identity] = linesOf(look(), at.account);
    const QRect beside = glyph(painter, name, iconOf(account.known.channel), toneOf(account.known.channel));
    text(painter, beside, {{account.known.name, Tone::Text, Weight::SemiBold}}, Type::Body);
    text(painter, QRect(beside.left(), identity.top(), beside.width(), identity.height()),
        {{row.identity(), Tone::Text3}}, Type::Meta);
    const auto [state, why] = linesOf(look(), at.health);
    paintChip(look(), painter, state, row.health());
    text(painter, why, {{row.why(now()), Tone::Text2}}, Type::Meta);
    if (account.known.sends) {
        const auto [due, besides] = linesOf(look(), at.waiting);
        text(painter, due,
            {{format::count(account.queued), account.queued > 0 ? Tone::Text : Tone::Text3, Weight::Medium},
                {QLatin1Char(' ') + SupervisorWords::tr("in the queue"), Tone::Text3}},
            Type::Small);
        text(painter, besides, {{row.waitsBesides(), account.inDoubt > 0 ? Tone::Warn : Tone::Text3}}, Type::Meta);
        const auto [sent, rest] = linesOf(look(), at.today);
        paintToday(painter, sent, rest, row);
    } else {
        text(painter, linesOf(look(), at.waiting).first, {{SupervisorWords::tr("only receives"), Tone::Text3}},
            Type::Small);
    }
    const auto [event, ago] = linesOf(look(), at.event);
    if (account.lastEventAt.isNever())
        return text(painter, event, {{QStringLiteral("–"), Tone::Text3}}, Type::Small, Qt::AlignRight);
    text(painter, event, {{nearTime(account.lastEventAt, now()), Tone::Text2}}, Type::Small, Qt::AlignRight);
    text(painter, ago, {{format::duration(sinceThen(account.lastEventAt, now())), Tone::Text3}}, Type::Meta,
        Qt::AlignRight);
}

void AccountDelegate::paintToday(
    QPainter& painter, const QRect& first, const QRect& second, const AccountRow& row) const
{
    const supervision::ChannelAccount& account = row.account;
    text(painter, first,
        {{format::count(account.sent), account.sent > 0 ? Tone::Text : Tone::Text3, Weight::Medium},
            {QLatin1Char(' ') + SupervisorWords::tr("sent"), Tone::Text3}},
        Type::Small);
    RichLine line{{SupervisorWords::tr("%1 delivered").arg(format::count(account.delivered)), Tone::Text3}};
    if (account.failed > 0)
        line += {{QStringLiteral(" · "), Tone::Text3},
            {SupervisorWords::tr("%1 failed").arg(format::count(account.failed)), Tone::Crit}};
    text(painter, second, line, Type::Meta);
}

QString AccountMessageRow::key() const
{
    return isHead() ? QStringLiteral("head:") + head
                    : QStringLiteral("%1:%2").arg(failed ? u'f' : u'w').arg(message.id.value());
}

QString AccountMessageRow::why() const
{
    if (message.inDoubt)
        return SupervisorWords::tr("nobody knows whether it left");
    return message.reason.simplified();
}

QString AccountMessageRow::spoken() const
{
    if (isHead())
        return head;
    QStringList parts{message.name, message.text.simplified(), why(), message.words.simplified(),
        format::dayAndTime(message.at, deskZone())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<AccountMessageRow> accountMessageRows(const supervision::AccountDetail& detail)
{
    std::vector<AccountMessageRow> rows;
    if (!detail.failures.empty())
        rows.push_back({.head = SupervisorWords::tr("Last failures")});
    for (const supervision::AccountMessage& one : detail.failures)
        rows.push_back({.message = one, .failed = true});
    if (!detail.waiting.empty())
        rows.push_back({.head = SupervisorWords::tr("Waits")});
    for (const supervision::AccountMessage& one : detail.waiting)
        rows.push_back({.message = one});
    return rows;
}

QSize AccountMessageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, rowAt<AccountMessageRow>(index).isHead() ? look().px(28) : look().px(50)};
}

void AccountMessageDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto& row = rowAt<AccountMessageRow>(index);
    const QRect inside = rect.adjusted(look().px(16), 0, -look().px(16), 0);
    if (row.isHead())
        return text(painter, inside, {{row.head, Tone::Text3, Weight::SemiBold}}, Type::Meta);
    const auto [first, second] = linesOf(look(), inside);
    const RichLine when{{nearTime(row.message.at, now()), Tone::Text3}};
    text(painter, first, when, Type::Meta, Qt::AlignRight);
    text(painter, first.adjusted(0, 0, -qRound(widthOf(look(), when, Type::Meta)) - look().px(8), 0),
        {{row.message.name, Tone::Text, Weight::Medium}}, Type::Small);
    const QString why = row.why();
    const Tone tone = row.failed ? Tone::Crit : row.message.inDoubt ? Tone::Warn : Tone::Text2;
    text(painter, second,
        why.isEmpty() ? RichLine{{row.message.text.simplified(), Tone::Text3}} : RichLine{{why, tone}}, Type::Meta);
}

} // namespace trato::ui
