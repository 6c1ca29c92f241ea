#include "insight/model/booster.h"

#include "base/json.h"

#include <xgboost/c_api.h>

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace trato::insight {

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

Result<void> checked(int status)
{
    if (status == 0)
        return {};
    return failure(QStringLiteral("model_error"), QString::fromUtf8(XGBGetLastError()).section(u'\n', 0, 0));
}

class Matrix final {
public:
    static Result<std::unique_ptr<Matrix>> of(std::span<const Features> rows)
    {
        auto matrix = std::make_unique<Matrix>();
        TRATO_CHECK(checked(XGDMatrixCreateFromMat(
            rows.empty() ? nullptr : rows.front().data(), rows.size(), featureCount, missing, &matrix->m_handle)));
        return matrix;
    }
    Matrix() = default;
    ~Matrix()
    {
        if (m_handle)
            XGDMatrixFree(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Matrix)
    [[nodiscard]] DMatrixHandle handle() const { return m_handle; }

private:
    DMatrixHandle m_handle = nullptr;
};

QByteArray monotoneConstraints()
{
    QByteArrayList directions;
    for (const FeatureInfo& info : featureInfos())
        directions.append(QByteArray::number(info.direction));
    return '(' + directions.join(',') + ')';
}

QList<std::pair<QByteArray, QByteArray>> parameters(const TrainingOptions& options)
{
    QList<std::pair<QByteArray, QByteArray>> all{{"objective", "binary:logistic"}, {"nthread", "1"}, {"verbosity", "0"},
        {"tree_method", "exact"}, {"seed", QByteArray::number(options.seed % 2147483647)},
        {"max_depth", QByteArray::number(options.depth)}, {"eta", QByteArray::number(options.learningRate)},
        {"subsample", "0.8"}, {"min_child_weight", "5"}};
    if (options.monotone)
        all.append({"monotone_constraints", monotoneConstraints()});
    return all;
}

} // namespace

struct Booster::Handle {
    BoosterHandle booster = nullptr;
    ~Handle()
    {
        if (booster)
            XGBoosterFree(booster);
    }
    Result<void> set(const QByteArray& name, const QByteArray& value) const
    {
        return checked(XGBoosterSetParam(booster, name.constData(), value.constData()));
    }
    /// Rows times `width` numbers.
    [[nodiscard]] Result<std::span<const float>> predict(const Matrix& matrix, int type) const
    {
        const QByteArray config = R"({"type":)" + QByteArray::number(type) +
                                  R"(,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true})";
        const bst_ulong* shape = nullptr;
        bst_ulong dimensions = 0;
        const float* values = nullptr;
        TRATO_CHECK(checked(
            XGBoosterPredictFromDMatrix(booster, matrix.handle(), config.constData(), &shape, &dimensions, &values)));
        size_t count = 1;
        for (bst_ulong i = 0; i < dimensions; ++i)
            count *= shape[i];
        return std::span(values, count);
    }
};

Booster::Booster(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
Booster::Booster(Booster&&) noexcept = default;
Booster& Booster::operator=(Booster&&) noexcept = default;
Booster::~Booster() = default;

Result<Booster> Booster::train(std::span<const Sample> samples, const TrainingOptions& options)
{
    std::vector<Features> rows;
    std::vector<float> labels;
    for (const Sample& sample : samples) {
        rows.push_back(sample.features);
        labels.push_back(sample.happened ? 1 : 0);
    }
    TRATO_TRY(const auto matrix, Matrix::of(rows));
    TRATO_CHECK(checked(XGDMatrixSetFloatInfo(matrix->handle(), "label", labels.data(), labels.size())));
    Booster booster(std::make_unique<Handle>());
    const DMatrixHandle handle = matrix->handle();
    TRATO_CHECK(checked(XGBoosterCreate(&handle, 1, &booster.m_handle->booster)));
    for (const auto& [name, value] : parameters(options))
        TRATO_CHECK(booster.m_handle->set(name, value));
    for (int round = 0; round < options.rounds; ++round)
        TRATO_CHECK(checked(XGBoosterUpdateOneIter(booster.m_handle->booster, round, handle)));
    return booster;
}

Result<Booster> Booster::load(const QByteArray& json)
{
    const auto broken = [](const QString& why) { return failure(QStringLiteral("broken_model"), why); };
    // XGBoost trusts what it reads; what is no JSON is kept away from it.
    const auto object = json::parseObject(json);
    if (!object || !object->contains(u"learner") || !object->contains(u"version"))
        return broken(object ? QStringLiteral("no XGBoost model") : object.error().message);
    Booster booster(std::make_unique<Handle>());
    TRATO_CHECK(checked(XGBoosterCreate(nullptr, 0, &booster.m_handle->booster)));
    TRATO_CHECK(booster.m_handle->set("verbosity", "0"));
    const auto loaded = checked(
        XGBoosterLoadModelFromBuffer(booster.m_handle->booster, json.constData(), static_cast<bst_ulong>(json.size())));
    if (!loaded)
        return broken(loaded.error().message);
    bst_ulong features = 0;
    TRATO_CHECK(checked(XGBoosterGetNumFeature(booster.m_handle->booster, &features)));
    if (features != featureCount)
        return broken(QStringLiteral("%1 features instead of %2").arg(features).arg(featureCount));
    TRATO_CHECK(booster.m_handle->set("nthread", "1"));
    return booster;
}

Result<QByteArray> Booster::toJson() const
{
    bst_ulong size = 0;
    const char* bytes = nullptr;
    TRATO_CHECK(checked(XGBoosterSaveModelToBuffer(m_handle->booster, R"({"format":"json"})", &size, &bytes)));
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

Result<std::vector<double>> Booster::predict(std::span<const Features> rows) const
{
    if (rows.empty())
        return std::vector<double>();
    TRATO_TRY(const auto matrix, Matrix::of(rows));
    TRATO_TRY(const auto values, m_handle->predict(*matrix, 0));
    std::vector<double> probabilities(values.begin(), values.end());
    for (const double value : probabilities) {
        if (!std::isfinite(value) || value < 0 || value > 1)
            return failure(QStringLiteral("broken_model"), QStringLiteral("a score that is no probability"));
    }
    return probabilities;
}

Result<Features> Booster::contributions(const Features& row) const
{
    constexpr int predictContributions = 2;
    TRATO_TRY(const auto matrix, Matrix::of(std::span(&row, 1)));
    TRATO_TRY(const auto values, m_handle->predict(*matrix, predictContributions));
    Features shares{};
    if (values.size() < featureCount)
        return failure(QStringLiteral("model_error"), QStringLiteral("no contributions"));
    std::copy_n(values.begin(), featureCount, shares.begin());
    return shares;
}

} // namespace trato::insight
