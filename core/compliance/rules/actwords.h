#pragma once

#include "compliance/act.h"
#include "compliance/wording/wording.h"
#include "compliance/wording/wordingtext.h"

#include <optional>
#include <vector>

namespace trato::compliance {

/// The words of an act, read when a rule asks and then remembered: the rules are asked at many instants about one text.
class ActWords final {
public:
    explicit ActWords(const Act& act)
        : m_act(act)
    {
    }

    /// The part that tells of a debt; empty: nothing does.
    const QString& telling();
    /// The part that asks for payment; empty: nothing does.
    const QString& demand();
    /// The part that promotes; empty: nothing does.
    const QString& promotion();
    /// As an override knows them (overrides.h).
    const QString& hash();
    /// What may not be written.
    const std::vector<Finding>& findings(const WordingContext& context);

private:
    const WordingText& read();

    const Act& m_act;
    std::optional<WordingText> m_read;
    std::optional<QString> m_telling;
    std::optional<QString> m_demand;
    std::optional<QString> m_promotion;
    std::optional<QString> m_hash;
    std::optional<std::vector<Finding>> m_findings;
    Stage m_stage = Stage::Early;
    QDate m_today;
};

} // namespace trato::compliance
