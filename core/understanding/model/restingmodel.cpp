#include "understanding/model/restingmodel.h"

#include <QCoreApplication>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

Result<ModelAnswer> RestingModel::ask(const ModelQuestion& question, std::chrono::milliseconds within)
{
    if (!m_settings.isUsable()) {
        return failure(
            u"model_off"_s, QCoreApplication::translate("understanding", "The language model is switched off."));
    }
    // A clock that was put back must not keep it resting.
    const Instant now = m_clock.now();
    if (now < m_restsUntil && m_restsUntil - now <= m_settings.rest) {
        return failure(u"model_resting"_s,
            QCoreApplication::translate("understanding", "The language model failed of late and is left alone."));
    }
    auto answer = m_model->ask(question, within);
    m_failures = answer ? 0 : m_failures + 1;
    if (m_failures >= m_settings.failuresToRest)
        m_restsUntil = m_clock.now() + m_settings.rest;
    return answer;
}

} // namespace trato::understanding
