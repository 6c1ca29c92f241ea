#include "calendar/businessdays.h"
#include "calendar/contacthours.h"
#include "calendar/places.h"
#include "casework/careguide.h"
#include "channels/accounts.h"
#include "channels/hold.h"
#include "channels/rcs/quickreplies.h"
#include "compliance/caps.h"
#include "compliance/disclosure.h"
#include "compliance/wording/wording.h"
#include "fuzz/readers.h"
#include "money/ratetables.h"
#include "payments/links/linkaccount.h"
#include "payments/pix/pixaccount.h"
#include "payments/slips/slipaccount.h"
#include "queue/desks.h"
#include "queue/dispositions.h"
#include "queue/score.h"

// Every table of rules that a desk may lay beside the shipped ones, and the engine's configuration.

void trato::fuzz::readTables(QByteArrayView bytes)
{
    if (const auto days = calendar::BusinessDays::fromToml(bytes)) {
        (void)days->isBusinessDay(QDate(2026, 11, 20));
        (void)calendar::ContactHours::fromToml(bytes, *days);
    }
    (void)calendar::Places::fromToml(bytes);
    (void)casework::CareGuides::fromToml(bytes);
    (void)channels::ProviderAccounts::fromToml(bytes);
    (void)channels::readHold(bytes.toByteArray());
    (void)channels::readQuickReplies(bytes.toByteArray());
    (void)compliance::Caps::fromToml(bytes);
    (void)compliance::DisclosureWords::fromToml(bytes);
    if (const auto wording = compliance::Wording::fromToml(bytes, {}))
        (void)wording->check(QString::fromUtf8(bytes.toByteArray()), {});
    if (const auto rates = money::RateTables::fromToml(bytes)) {
        const auto both = money::RateTables::standard().with(*rates);
        (void)both.legalShares(QDate(2024, 7, 10), QDate(2025, 3, 1));
        (void)both.correction(QDate(2024, 7, 10), QDate(2026, 3, 1));
        (void)both.fineCap(QDate(2026, 3, 1));
    }
    (void)payments::readPixAccounts(bytes);
    (void)payments::readLinkAccounts(bytes);
    (void)payments::readSlipAccounts(bytes);
    (void)queue::Desks::fromToml(bytes);
    (void)queue::Dispositions::fromToml(bytes);
    (void)queue::ScoreRules::fromToml(bytes);
}
