#include "payments/slips/latecharge.h"

#include <QStringList>

namespace trato::payments {

namespace {

/// "2.5" is 250.
qint64 hundredths(const QString& percent)
{
    const QStringList parts = percent.split(u'.');
    return parts.value(0).toLongLong() * 100 + parts.value(1).leftJustified(2, u'0', true).toLongLong();
}

qint64 daysOf(InterestTerm::Per per)
{
    switch (per) {
    case InterestTerm::Per::Day: return 1;
    case InterestTerm::Per::Month: return 30;
    case InterestTerm::Per::Year: return 365;
    }
    Q_UNREACHABLE();
}

} // namespace

void addLateCharges(const ChargeTerms& terms, RemittanceTitle& title)
{
    const qint64 cents = title.amount.cents();
    switch (terms.fine.kind) {
    case TermKind::Percent: title.finePercentHundredths = static_cast<int>(hundredths(terms.fine.percent)); break;
    case TermKind::Fixed:
        title.finePercentHundredths = cents > 0 ? static_cast<int>(terms.fine.fixed.cents() * 10'000 / cents) : 0;
        break;
    case TermKind::None: break;
    }
    switch (terms.interest.kind) {
    case TermKind::Percent: {
        const qint64 parts = 10'000 * daysOf(terms.interest.per);
        title.interestPerDay =
            money::Money::fromCents((cents * hundredths(terms.interest.percent) + parts / 2) / parts);
        break;
    }
    case TermKind::Fixed: title.interestPerDay = terms.interest.fixed; break;
    case TermKind::None: break;
    }
}

} // namespace trato::payments
