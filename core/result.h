#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace core
{

/// Outcome of an operation that can fail: either a value or an error, never both, never neither.
///
/// A deliberate subset of C++23's std::expected (same member names, same meaning), because the
/// toolchains we support do not all ship it in C++20 mode. When they do, this header becomes an
/// alias and nothing else changes.
template<typename Value, typename Error>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<Value, Error>, "a value and an error must be told apart by type");

public:
    Result(Value value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const Value &value() const & { return std::get<0>(m_state); }
    Value &value() & { return std::get<0>(m_state); }
    Value &&value() && { return std::get<0>(std::move(m_state)); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value &&operator*() && { return std::move(*this).value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }

    const Error &error() const & { return std::get<1>(m_state); }

private:
    std::variant<Value, Error> m_state;
};

/// For operations whose only news is bad news.
struct Done {
};

} // namespace core
