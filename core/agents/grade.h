#pragma once

#include <QString>

#include <optional>

namespace trato::agents {

/// What somebody gives us out of so many.
struct Grade {
    int value = 0;
    bool alone = false; ///< nothing else is said that anybody would have to answer

    friend bool operator==(const Grade&, const Grade&) = default;
};

/// A grade from `lowest` to `highest` in an answer: "5", "nota 10", "9/10", "dez!", "4️⃣", stars, "9, mas demorou".
/// Nothing where no number is surely one: "10 reais", "dia 5", "9,5", "8 ou 9".
std::optional<Grade> gradeIn(const QString& text, int lowest, int highest);

/// Meant as a grade, and none of the scale: nothing but a short number, "nota 10" out of five.
bool isOffTheScale(const QString& text);

} // namespace trato::agents
