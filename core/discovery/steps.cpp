#include "core/discovery/steps.h"

namespace core::discovery
{

Step::State stateOf(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return Step::State::Found;
    case Problem::NameNotFound:
    case Problem::NoRecord:
    case Problem::NotReachable:
    case Problem::NotPublished:
    case Problem::NotUsable:
    case Problem::NotOffered:
    case Problem::NoLogin:
        return Step::State::Nothing;
    default:
        return Step::State::Failed;
    }
}

} // namespace core::discovery
