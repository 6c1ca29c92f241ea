#include "understanding/classifier.h"

#include <fasttext/fasttext.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string_view>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

const std::string labelPrefix = "__label__";

/// FastText reads its own head only from a file by name; without it the version stays unset.
class Loadable final : public fasttext::FastText {
public:
    bool readsHead(std::istream& stream) { return checkModel(stream); }
};

Failure invalidModel()
{
    return failure(u"invalid_model"_s,
        QCoreApplication::translate("understanding", "The language model of this program can't be read."));
}

} // namespace

Classifier::~Classifier() = default;

Result<std::unique_ptr<Classifier>> Classifier::create(const QByteArray& model, const QStringList& labels)
{
    auto loaded = std::make_shared<Loadable>();
    try {
        std::istringstream stream(model.toStdString());
        stream.exceptions(std::ios::badbit | std::ios::failbit | std::ios::eofbit);
        if (!loaded->readsHead(stream))
            return invalidModel();
        loaded->loadModel(stream);
    } catch (const std::exception&) {
        return invalidModel();
    }
    return create(std::move(loaded), labels);
}

Result<std::unique_ptr<Classifier>> Classifier::create(
    std::shared_ptr<fasttext::FastText> model, const QStringList& labels)
{
    const auto dictionary = model->getDictionary();
    auto classifier = std::unique_ptr<Classifier>(new Classifier);
    classifier->m_places.assign(static_cast<size_t>(dictionary->nlabels()), -1);
    qsizetype known = 0;
    for (int i = 0; i < dictionary->nlabels(); ++i) {
        const std::string name = dictionary->getLabel(i).substr(labelPrefix.size());
        const qsizetype place = labels.indexOf(QString::fromStdString(name));
        classifier->m_places[static_cast<size_t>(i)] = static_cast<int>(place);
        known += place >= 0 ? 1 : 0;
    }
    if (known != labels.size())
        return invalidModel();
    classifier->m_wanted = static_cast<size_t>(known);
    classifier->m_model = std::move(model);
    classifier->m_dictionary = dictionary;
    classifier->learnWords();
    return classifier;
}

void Classifier::learnWords()
{
    const auto arguments = m_model->getArgs();
    m_width = static_cast<size_t>(arguments.dim);
    m_known = static_cast<size_t>(m_dictionary->nwords());
    m_buckets = static_cast<size_t>(arguments.bucket);
    m_oneOf = arguments.loss == fasttext::loss_name::softmax;
    m_rows = m_model->getInputMatrix()->data();
    m_labels = m_model->getOutputMatrix()->data();
    m_words.reserve(m_known * m_width);
    for (size_t word = 0; word < m_known; ++word) {
        Sum sum{std::vector<float>(m_width)};
        for (const int32_t row : m_dictionary->getSubwords(static_cast<int32_t>(word)))
            addRow(static_cast<size_t>(row), sum);
        m_words.insert(m_words.end(), sum.vector.begin(), sum.vector.end());
        m_pieces.push_back(sum.pieces);
    }
}

void Classifier::addRow(size_t row, Sum& sum) const
{
    for (size_t i = 0; i < m_width; ++i)
        sum.vector[i] += m_rows[row * m_width + i];
    ++sum.pieces;
}

void Classifier::addWord(const std::string& word, uint32_t hash, Sum& sum) const
{
    const int32_t known = m_dictionary->getId(word, hash);
    if (known >= static_cast<int32_t>(m_known))
        return; // a label's name
    if (known < 0) {
        for (const int32_t row : m_dictionary->getSubwords(word))
            addRow(static_cast<size_t>(row), sum);
        return;
    }
    const float* vector = &m_words[static_cast<size_t>(known) * m_width];
    for (size_t i = 0; i < m_width; ++i)
        sum.vector[i] += vector[i];
    sum.pieces += m_pieces[static_cast<size_t>(known)];
}

/// Words beside each other have a vector of their own, found by the library's hash of both.
void Classifier::addNeighbours(const std::vector<int32_t>& hashes, Sum& sum) const
{
    constexpr uint64_t mixing = 116049371;
    for (size_t i = 0; i + 1 < hashes.size(); ++i) {
        const uint64_t both = static_cast<uint64_t>(hashes[i]) * mixing + static_cast<uint64_t>(hashes[i + 1]);
        addRow(m_known + both % m_buckets, sum);
    }
}

/// As the library has it: labels that don't exclude each other are looked up in a table of 32 steps a unit.
std::vector<double> Classifier::outputOf(const Sum& sum) const
{
    constexpr float steps = 32;
    constexpr float reach = 8;
    std::vector<float> output(m_places.size());
    for (size_t label = 0; label < output.size(); ++label) {
        for (size_t i = 0; i < m_width; ++i)
            output[label] += m_labels[label * m_width + i] * sum.vector[i];
        output[label] /= static_cast<float>(sum.pieces);
    }
    if (m_oneOf) {
        const float highest = *std::max_element(output.begin(), output.end());
        float all = 0;
        for (float& value : output)
            all += value = std::exp(value - highest);
        for (float& value : output)
            value /= all;
    } else {
        for (float& value : output) {
            const float step = std::floor((std::clamp(value, -reach, reach) + reach) * steps) / steps - reach;
            value = 1.0F / (1.0F + std::exp(-step));
        }
    }
    return {output.begin(), output.end()};
}

std::vector<double> Classifier::probabilities(const QByteArray& line) const
{
    constexpr std::string_view blanks(" \n\r\t\v\f\0", 7);
    constexpr double least = 1e-5; // what the library adds before it takes a logarithm
    const std::string_view text(line.constData(), static_cast<size_t>(line.size()));
    Sum sum{std::vector<float>(m_width)};
    std::vector<int32_t> hashes;
    std::string word;
    const auto take = [&] {
        const uint32_t hash = m_dictionary->hash(word);
        addWord(word, hash, sum);
        hashes.push_back(static_cast<int32_t>(hash));
    };
    for (size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const size_t end = std::min(text.find_first_of(blanks, at), text.size());
        word.assign(text.substr(at, end - at));
        take();
        at = text.find_first_not_of(blanks, end);
    }
    if (line.endsWith('\n')) {
        word.assign(fasttext::Dictionary::EOS);
        take();
    }
    addNeighbours(hashes, sum);
    std::vector<double> answer(m_wanted, 0.0);
    if (sum.pieces == 0)
        return answer;
    const std::vector<double> output = outputOf(sum);
    for (size_t label = 0; label < output.size(); ++label) {
        if (const int place = m_places[label]; place >= 0)
            answer[static_cast<size_t>(place)] = output[label] + least;
    }
    return answer;
}

} // namespace trato::understanding
