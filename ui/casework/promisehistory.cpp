#include "ui/casework/promisehistory.h"

#include "calendar/businessdays.h"
#include "ui/casework/promisepanel.h"
#include "ui/format/brazil.h"
#include "ui/widgets/linesdelegate.h"

#include <algorithm>

namespace trato::ui {

using negotiation::Promise;
using negotiation::PromiseState;

namespace {

struct Ending {
    QString words;
    Icon icon = Icon::Calendar;
    Tone tone = Tone::Text;
};

QString resolvedOn(const Promise& promise)
{
    return promise.resolvedAt.isNever() ? QString() : format::date(promise.resolvedAt.dateIn(deskZone()));
}

Ending openEnding(const Promise& promise, QDate today)
{
    const QDate last = lastDayOfPromise(promise.due);
    if (today <= promise.due)
        return {PromisePanel::tr("open · counts until %1").arg(format::nearDate(last)), Icon::Calendar, Tone::Text};
    return {PromisePanel::tr("in its grace until %1").arg(format::nearDate(last)), Icon::Hourglass, Tone::Warn};
}

Ending endingOf(const Promise& promise, QDate today)
{
    switch (promise.state) {
    case PromiseState::Open: return openEnding(promise, today);
    case PromiseState::Kept: return {PromisePanel::tr("kept on %1").arg(resolvedOn(promise)), Icon::Done, Tone::Ok};
    case PromiseState::Broken:
        return {PromisePanel::tr("broken on %1").arg(resolvedOn(promise)), Icon::Warning, Tone::Crit};
    case PromiseState::Replaced:
        return {PromisePanel::tr("replaced on %1").arg(resolvedOn(promise)), Icon::Retry, Tone::Text3};
    }
    Q_UNREACHABLE();
}

} // namespace

QDate lastDayOfPromise(QDate due)
{
    return calendar::BusinessDays::standard().nextBusinessDay(due).addDays(negotiation::Promises::graceDays);
}

QString promiseRecord(const std::vector<Promise>& promises)
{
    const auto count = [&](PromiseState state) {
        return static_cast<int>(std::ranges::count(promises, state, &Promise::state));
    };
    QStringList parts;
    if (const int kept = count(PromiseState::Kept); kept > 0)
        parts.append(PromisePanel::tr("%n kept", nullptr, kept));
    if (const int broken = count(PromiseState::Broken); broken > 0)
        parts.append(PromisePanel::tr("%n broken", nullptr, broken));
    return parts.join(QStringLiteral(" · "));
}

PromiseHistory::PromiseHistory(const Look& look, QWidget* parent)
    : QListWidget(parent)
    , m_look(look)
{
    setAccessibleName(PromisePanel::tr("Promised before"));
    LinesDelegate::give(*this, look);
}

void PromiseHistory::setPromises(const std::vector<Promise>& promises, QDate today)
{
    const int row = currentRow();
    clear();
    for (const Promise& promise : promises) {
        const QString what =
            promise.amount
                ? PromisePanel::tr("%1 until %2").arg(format::money(promise.amount->cents()), format::date(promise.due))
                : PromisePanel::tr("what was due, until %1").arg(format::date(promise.due));
        const Ending ending = endingOf(promise, today);
        auto* const item =
            new QListWidgetItem(m_look.icon(ending.icon, ending.tone), what + u'\n' + ending.words, this);
        item->setData(LinesDelegate::ToneRole, QVariant::fromValue(Tone::Text));
    }
    setCurrentRow(std::min(row, count() - 1));
}

} // namespace trato::ui
