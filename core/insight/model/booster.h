#pragma once

#include "base/result.h"
#include "insight/risk/features.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <vector>

namespace trato::insight {

/// How a model is grown. The same samples, options and seed give the same model, to the byte.
struct TrainingOptions {
    quint64 seed = 1;
    int rounds = 150;
    int depth = 3;
    double learningRate = 0.08;
    /// Off for tests of what the data alone say; else more broken promises, say, never lower a risk (features.h).
    bool monotone = true;
};

/// Gradient-boosted trees by XGBoost, on one thread. Errors: `model_error` in the library's words.
class Booster final {
public:
    static Result<Booster> train(std::span<const Sample> samples, const TrainingOptions& options);
    /// From what toJson gave. Code `broken_model` for anything that is no model of these features.
    static Result<Booster> load(const QByteArray& json);
    Booster(Booster&&) noexcept;
    Booster& operator=(Booster&&) noexcept;
    ~Booster();

    [[nodiscard]] Result<QByteArray> toJson() const;
    /// One probability for each.
    [[nodiscard]] Result<std::vector<double>> predict(std::span<const Features> rows) const;
    /// What each feature adds to or takes from the logarithm of the odds, for one row.
    [[nodiscard]] Result<Features> contributions(const Features& row) const;

private:
    struct Handle;
    explicit Booster(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace trato::insight
