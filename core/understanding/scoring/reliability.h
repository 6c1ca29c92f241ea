#pragma once

#include <QByteArray>

#include <array>

namespace trato::understanding {

/// Whether confidences mean what they say: of the readings that claim to be right nine times of ten, nine of ten should
/// be. Readings are gathered by tenths of confidence.
class Reliability final {
public:
    struct Tenth {
        int readings = 0;
        int right = 0;
        double confidence = 0; ///< summed

        [[nodiscard]] double meanConfidence() const { return readings > 0 ? confidence / readings : 0.0; }
        [[nodiscard]] double shareRight() const { return readings > 0 ? double(right) / readings : 0.0; }
    };

    void add(double confidence, bool right);
    void add(const Reliability& other);

    [[nodiscard]] const std::array<Tenth, 10>& tenths() const { return m_tenths; }
    [[nodiscard]] int readings() const;
    /// The expected calibration error: how far claim and truth lie apart, on the average of all readings.
    [[nodiscard]] double error() const;

private:
    std::array<Tenth, 10> m_tenths;
};

/// The reliability diagram: a bar a tenth as high as its share of right readings, beside the diagonal of perfect ones.
QByteArray reliabilityText(const Reliability& reliability);
QByteArray reliabilitySvg(const Reliability& reliability, const QByteArray& title);

} // namespace trato::understanding
