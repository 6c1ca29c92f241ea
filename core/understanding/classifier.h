#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace fasttext {
class Dictionary;
class FastText;
} // namespace fasttext

namespace trato::understanding {

/// A trained fastText model that gives each label its probability: the same as the library's own code gives, but for
/// the order of sums, and several times as fast, because the pieces of each known word are added up once beforehand.
/// Reading is const and safe from several threads.
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

    /// A line's vector while it is added up.
    struct Sum {
        std::vector<float> vector;
        int pieces = 0;
    };
    void learnWords();
    void addWord(const std::string& word, uint32_t hash, Sum& sum) const;
    void addRow(size_t row, Sum& sum) const;
    void addNeighbours(const std::vector<int32_t>& hashes, Sum& sum) const;
    [[nodiscard]] std::vector<double> outputOf(const Sum& sum) const;

    std::shared_ptr<fasttext::FastText> m_model;
    std::shared_ptr<const fasttext::Dictionary> m_dictionary;
    std::vector<int> m_places; ///< the model's label number -> place in the answer, or -1
    size_t m_wanted = 0;

    size_t m_width = 0;            ///< of a vector
    size_t m_known = 0;            ///< words
    size_t m_buckets = 0;          ///< of pieces of words and of neighbours
    bool m_oneOf = true;           ///< labels exclude each other
    std::vector<float> m_words;    ///< of each known word the sum of its pieces' vectors
    std::vector<int> m_pieces;     ///< of each known word how many these are
    const float* m_rows = nullptr; ///< of `m_model`: words, then pieces
    const float* m_labels = nullptr;
};

} // namespace trato::understanding
