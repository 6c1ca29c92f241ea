#include "compliance/owndata.h"

#include "calendar/businessdays.h"
#include "calendar/contacthours.h"
#include "calendar/places.h"
#include "compliance/caps.h"
#include "compliance/demand.h"
#include "compliance/disclosure.h"
#include "compliance/legalbasis.h"
#include "compliance/rules/rule.h"
#include "compliance/thirdparties.h"
#include "compliance/whatsapppolicy.h"
#include "compliance/wording/tone.h"
#include "compliance/wording/wording.h"

#include <algorithm>

namespace trato::compliance {
namespace {

bool isOfRules(const data::Unusable& file)
{
    return file.name.startsWith(QStringLiteral("compliance/")) || file.name.startsWith(QStringLiteral("calendar/"));
}

/// What is broken is known once it has been read.
void readEveryTable()
{
    calendar::Places::standard();
    calendar::BusinessDays::standard();
    calendar::ContactHours::standard();
    Caps::standard();
    DemandWords::standard();
    DisclosureWords::standard();
    LegalBases::standard();
    ThirdPlaces::standard();
    WhatsAppPolicy::standard();
    Wording::standard();
    Tone::standard();
}

} // namespace

std::optional<RuleOutcome> brokenData(const std::vector<data::Unusable>& files)
{
    const auto broken = std::ranges::find_if(files, isOfRules);
    if (broken == files.end())
        return std::nullopt;
    return deny(QStringLiteral("own_rules"),
        Reason(QT_TRANSLATE_NOOP("compliance",
                   "The file “%1” of this desk is broken, so that nothing leaves: %2. Repair it "
                   "or remove it, then start again."),
            broken->name, broken->why),
        broken->name);
}

const std::optional<RuleOutcome>& brokenOwnData()
{
    static const std::optional<RuleOutcome> broken = (readEveryTable(), brokenData(data::unusable()));
    return broken;
}

} // namespace trato::compliance
