#pragma once

#include "base/result.h"
#include "exchange/words.h"

#include <functional>

namespace trato::exchange {

enum class ImportStage { Reading, Comparing, Writing };

/// Somebody who wants to know how far an import is, and may end it. Called in the import's thread.
class ImportWatch final {
public:
    /// `done` of `total` lines (reading) or rows (writing); 0 of 0: not counted. False ends the import.
    using Tell = std::function<bool(ImportStage stage, int done, int total)>;

    ImportWatch() = default;
    explicit ImportWatch(Tell tell)
        : m_tell(std::move(tell))
    {
    }

    /// Code `cancelled`: nothing is stored.
    [[nodiscard]] Result<void> at(ImportStage stage, int done = 0, int total = 0) const
    {
        if (m_tell && !m_tell(stage, done, total))
            return failure(QStringLiteral("cancelled"), Words::tr("The import was cancelled. Nothing was stored."));
        return {};
    }

private:
    Tell m_tell;
};

} // namespace trato::exchange
