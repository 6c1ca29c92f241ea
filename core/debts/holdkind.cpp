#include "debts/holdkind.h"

#include <QtGlobal>

#include <algorithm>

namespace trato::debts {
namespace {

using enum Remaining;
using enum Leave;

constexpr const char* careGuide = "guia de cuidado da casa; CDC, art. 42";

constexpr HoldKind kinds[]{
    {"court_order", QT_TRANSLATE_NOOP("debts", "A court order forbids contact."), Nothing, Supervisor, Nobody,
        "ordem judicial"},
    {"self_harm", QT_TRANSLATE_NOOP("debts", "Risk to life: collection is suspended."), Care, Supervisor, Nobody,
        careGuide},
    {"violence_risk", QT_TRANSLATE_NOOP("debts", "Risk of violence: collection is suspended."), Care, Supervisor,
        Nobody, careGuide},
    {"death", QT_TRANSLATE_NOOP("debts", "The debtor has died: collection is suspended."), Care, Supervisor, Nobody,
        "Código Civil, art. 1.997; CDC, art. 42"},
    {"bereavement", QT_TRANSLATE_NOOP("debts", "Bereavement: collection is suspended."), Care, Supervisor, Nobody,
        careGuide},
    {"illness", QT_TRANSLATE_NOOP("debts", "Illness: collection is suspended."), Care, Supervisor, Nobody, careGuide},
    {"vulnerable", QT_TRANSLATE_NOOP("debts", "Vulnerable person: collection is suspended."), Care, Supervisor, Nobody,
        careGuide},
    {"lawyer", QT_TRANSLATE_NOOP("debts", "A lawyer speaks for them: collection is suspended."), Service, Supervisor,
        Supervisor, "Lei 8.906/1994, art. 7º"},
    {"legal_threat", QT_TRANSLATE_NOOP("debts", "Legal matter: collection is suspended."), Service, Supervisor,
        Supervisor, "CDC, arts. 6º e 42"},
    {"over_indebted_plan",
        QT_TRANSLATE_NOOP("debts", "A plan for all their debts is being made: collection is suspended."), Service,
        Supervisor, Supervisor, "CDC, arts. 104-A a 104-C (Lei 14.181/2021)"},
    {"fraud_claim", QT_TRANSLATE_NOOP("debts", "They say it is fraud: collection is suspended."), Service, Supervisor,
        Supervisor, "CDC, art. 42"},
    {"harassment_complaint", QT_TRANSLATE_NOOP("debts", "Complaint about contacts: collection is suspended."), Service,
        Supervisor, Nobody, "CDC, arts. 42 e 71"},
    {"complaint", QT_TRANSLATE_NOOP("debts", "Complaint: collection is suspended."), Service, Supervisor, Supervisor,
        "CDC, art. 6º"},
    {"dispute", QT_TRANSLATE_NOOP("debts", "The debt is disputed: collection is suspended."), Service, Supervisor,
        Supervisor, "CDC, arts. 42 e 43"},
    {"claims_paid", QT_TRANSLATE_NOOP("debts", "They say that they have paid."), Everything, Placer, Supervisor,
        "CDC, art. 42, parágrafo único"},
    {"payment_in_flight", QT_TRANSLATE_NOOP("debts", "A payment is being looked for."), Everything, Placer, Supervisor,
        "CDC, art. 42, parágrafo único"},
    {"callback", QT_TRANSLATE_NOOP("debts", "They asked to be called at another time."), Service, Placer, Supervisor,
        ""},
    {"human", QT_TRANSLATE_NOOP("debts", "Somebody has suspended collection."), Service, Placer, Supervisor, ""},
};

} // namespace

std::span<const HoldKind> holdKinds() { return kinds; }

const HoldKind& holdKind(QStringView reason)
{
    const auto known = std::find_if(std::begin(kinds), std::end(kinds),
        [&](const HoldKind& kind) { return reason == QLatin1StringView(kind.reason); });
    return known == std::end(kinds) ? *std::prev(std::end(kinds)) : *known;
}

QString remainingName(Remaining remaining)
{
    switch (remaining) {
    case Nothing: return QStringLiteral("nothing");
    case Care: return QStringLiteral("care");
    case Service: return QStringLiteral("service");
    case Everything: return QStringLiteral("everything");
    }
    return {};
}

} // namespace trato::debts
