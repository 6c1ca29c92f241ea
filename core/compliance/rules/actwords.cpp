#include "compliance/rules/actwords.h"

#include "compliance/demand.h"
#include "compliance/disclosure.h"
#include "compliance/overrides.h"
#include "compliance/whatsapppolicy.h"

namespace trato::compliance {

const WordingText& ActWords::read()
{
    if (!m_read)
        m_read.emplace(m_act.text);
    return *m_read;
}

const QString& ActWords::telling()
{
    if (!m_telling)
        m_telling = m_act.text.isEmpty() ? QString() : DisclosureWords::standard().find(read()).value_or(QString());
    return *m_telling;
}

const QString& ActWords::demand()
{
    if (!m_demand)
        m_demand = m_act.text.isEmpty() ? QString() : DemandWords::standard().find(read()).value_or(QString());
    return *m_demand;
}

const QString& ActWords::promotion()
{
    if (!m_promotion)
        m_promotion =
            m_act.text.isEmpty() ? QString() : WhatsAppPolicy::standard().promotionIn(read()).value_or(QString());
    return *m_promotion;
}

const QString& ActWords::hash()
{
    if (!m_hash)
        m_hash = overrideTextHash(m_act.text);
    return *m_hash;
}

const std::vector<Finding>& ActWords::findings(const WordingContext& context)
{
    const bool known = m_findings && context.stage == m_stage &&
                       (context.today == m_today || !Wording::standard().dependsOnDay(context));
    if (!known) {
        m_findings = Wording::standard().check(read(), context);
        m_stage = context.stage;
        m_today = context.today;
    }
    return *m_findings;
}

} // namespace trato::compliance
