#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace trato::documents {

// All lengths are millimetres, from the upper left corner of the page; sizes of letters are points.

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0; ///< of texts: 0 is as much as they need

    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double bottom() const { return top + height; }
    /// The same with `by` less on each side.
    [[nodiscard]] Box inset(double by) const { return {left + by, top + by, width - 2 * by, height - 2 * by}; }
};

enum class Weight { Regular, Bold };
enum class Align { Left, Centre, Right };
enum class Stroke { Solid, Dashed };

struct TextStyle {
    double size = 9;
    Weight weight = Weight::Regular;
    Align align = Align::Left;
    int lightness = 0; ///< 0 is black, 100 white
    double smallestSize =
        0; ///< how far letters shrink before a text that doesn't fit its box ends with "…"; 0: not at all
};

/// A square or a line of dark and light modules, drawn as one shape: QR codes, barcodes.
struct Modules {
    int columns = 0;
    int rows = 1;
    std::vector<bool> dark; ///< row by row
};

/// How high a text gets, wrapped at `width`; with `most`, cut off there.
double textHeight(const QString& text, double width, const TextStyle& style, double most = 0);
/// On one line.
double textWidth(const QString& text, const TextStyle& style);

/// What stands on one page; drawn when the document is written. Texts may be anything: all scripts in both directions,
/// wrapped at words or inside them, without control characters and marks that reverse them; "\n" begins a line.
class Page final {
public:
    Page();
    ~Page();
    Page(Page&&) noexcept;
    Page& operator=(Page&&) noexcept;

    /// Answers the height taken. In a box with a height nothing goes beyond it.
    double text(const Box& box, const QString& text, const TextStyle& style = {});
    void line(double fromX, double fromY, double toX, double toY, double thickness = 0.2, Stroke stroke = Stroke::Solid,
        int lightness = 0);
    void frame(const Box& box, double thickness = 0.2);
    void fill(const Box& box, int lightness);
    /// Stretched over the box, whatever its shape.
    void modules(const Box& box, const Modules& modules);
    /// A PNG, as large as fits into the box with its own proportions, centred. False when it can't be read; nothing is
    /// drawn then.
    [[nodiscard]] bool image(const Box& box, const QByteArray& png);

private:
    friend class Document;
    struct Content;
    std::unique_ptr<Content> m_content;
};

} // namespace trato::documents
