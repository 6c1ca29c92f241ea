#include "understanding/classifier.h"

#include <fasttext/fasttext.h>

#include <QCoreApplication>

#include <cmath>
#include <sstream>

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
    return classifier;
}

std::vector<double> Classifier::probabilities(const QByteArray& line) const
{
    std::vector<int32_t> words;
    std::vector<int32_t> labels;
    std::istringstream stream(line.toStdString());
    m_model->getDictionary()->getLine(stream, words, labels);

    fasttext::Predictions predictions;
    m_model->predict(static_cast<int32_t>(m_places.size()), words, predictions);
    std::vector<double> answer(m_wanted, 0.0);
    for (const auto& [logarithm, label] : predictions) {
        if (const int place = m_places[static_cast<size_t>(label)]; place >= 0)
            answer[static_cast<size_t>(place)] = std::exp(static_cast<double>(logarithm));
    }
    return answer;
}

} // namespace trato::understanding
