#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace fasttext {
class FastText;
}

namespace trato::understanding {

/// A trained fastText model that gives each label its probability. Reading is const and safe from several threads.
class Classifier final {
public:
    ~Classifier();
    Q_DISABLE_COPY_MOVE(Classifier)

    /// `model` is a fastText file's content; `labels` are the names wanted, in the order of the answers. Code
    /// `invalid_model` when it can't be read or knows a label too few.
    static Result<std::unique_ptr<Classifier>> create(const QByteArray& model, const QStringList& labels);
    static Result<std::unique_ptr<Classifier>> create(
        std::shared_ptr<fasttext::FastText> model, const QStringList& labels);

    /// One probability per wanted label for a line of `modelLine`; what the model knows besides has none.
    [[nodiscard]] std::vector<double> probabilities(const QByteArray& line) const;

private:
    Classifier() = default;

    std::shared_ptr<fasttext::FastText> m_model;
    std::vector<int> m_places; ///< the model's label number -> place in the answer, or -1
    size_t m_wanted = 0;
};

} // namespace trato::understanding
